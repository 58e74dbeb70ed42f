package dev.rowan.it.relation.ends;

import static dev.rowan.it.relation.ends.CarTable.CAR;
import static dev.rowan.it.relation.ends.MotorTable.MOTOR;
import static dev.rowan.it.relation.ends.PlateTable.PLATE;
import static dev.rowan.it.relation.ends.WheelTable.WHEEL;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.it.database.CountedSessions;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.session.EntityState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes with its owner, whether the session holds it or not. */
final class RemovedEndTest extends CountedSessions {

    private final Car car = new Car();

    RemovedEndTest(TestDatabase database) {
        super(database, MetaData.of(MOTOR, PLATE, CAR, WHEEL), "ends_");
    }

    @BeforeEach
    void car() {
        car.motor = new Motor("v8");
        car.plate = new Plate("K 1");
        car.wheels = new ArrayList<>(List.of(new Wheel(), new Wheel()));
        given(car);
    }

    private void assertNothingIsLeft() {
        inSession(session -> assertThat(List.of(session.count(select(CAR)), session.count(select(MOTOR)), session.count(select(PLATE)),
                session.count(select(WHEEL)))).containsOnly(0L));
    }

    @Test
    void whatWasNotLoadedIsReadAndDeleted() {
        inSession(session -> {
            session.delete(session.getOne(CAR, car.id));
            sent();
            session.commit();
            assertThat(sent()).containsExactlyInAnyOrder("select motors", "select plates", "select wheels",
                    "delete wheels x2", "delete cars", "delete motors", "delete plates");
        });
        assertNothingIsLeft();
    }

    @Test
    void whatIsDetachedIsDeletedToo() {
        inSession(session -> {
            session.delete(car);
            assertThat(session.changes().deleted()).contains(car, car.motor, car.plate);
            assertThat(session.state(car.motor)).isEqualTo(EntityState.DETACHED);
            session.flush();
            assertThat(session.state(car.motor)).isEqualTo(EntityState.DELETED);
            session.rollback();
            assertThat(session.count(select(MOTOR))).isEqualTo(1);
            session.delete(session.getOne(CAR, car.id));
            session.commit();
        });
        assertNothingIsLeft();
    }

    @Test
    void whatTheSessionHasLetGoOfIsDeletedToo() {
        inSession(session -> {
            Car held = session.one(select(CAR).load(CAR.motor, CAR.plate, CAR.wheels));
            session.expunge(held.motor);
            session.expunge(held.plate);
            session.expunge(held.wheels.get(0));
            session.delete(held);
            sent();
            session.commit();
            assertThat(sent()).containsExactlyInAnyOrder("delete wheels x2", "delete cars", "delete motors", "delete plates");
        });
        assertNothingIsLeft();
    }

    @Test
    void anotherObjectOfTheRowThatIsHeldGoes() {
        inSession(session -> {
            Car held = session.getOne(CAR, car.id);
            Motor motor = session.getOne(MOTOR, car.motorId);
            held.motor = car.motor;
            session.delete(held);
            session.commit();
            assertThat(session.contains(motor)).isFalse();
        });
        assertNothingIsLeft();
    }

    @Test
    void theRowThatTheForeignKeyLeadsToGoesWhateverIsInTheField() {
        inSession(session -> {
            Car held = session.one(select(CAR).load(CAR.motor));
            Motor first = held.motor;
            held.motor = new Motor("new");
            held.plate = new Plate("never stored");
            session.delete(held);
            sent();
            session.commit();
            assertThat(sent()).doesNotContain("insert motors", "insert plates");
            assertThat(session.state(first)).isEqualTo(EntityState.DETACHED);
        });
        assertNothingIsLeft();
    }
}
