package dev.rowan.it.session;

import static dev.rowan.it.session.CityTable.CITY;
import static dev.rowan.it.session.PersonTable.PERSON;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.EntityState;
import dev.rowan.session.SessionSavepoint;
import dev.rowan.sql.Query;
import dev.rowan.sql.Row2;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a session holds after a change that gave its rows back. */
@OnDatabases
final class ReturningSessionTest extends SessionFixture {

    private static final Query<Person> RENAMED = update(PERSON).set(PERSON.name, "new").where(PERSON.id.le(2)).returning(PERSON);
    private static final Query<Person> DELETED = deleteFrom(PERSON).where(PERSON.id.le(2)).returning(PERSON);

    ReturningSessionTest(TestDatabase database) {
        super(database);
    }

    private void people() {
        given(new Person(1, "ed"), new Person(2, "al"), new Person(3, "bo"));
    }

    @Test
    void anUpdatedRowThatIsHeldTakesTheNewValues() {
        people();
        inSession(session -> {
            Person ed = session.getOne(PERSON, 1);
            List<Person> renamed = session.list(RENAMED);
            assertThat(renamed).hasSize(2).contains(ed);
            assertThat(renamed).extracting(person -> person.name).containsOnly("new");
            assertThat(renamed).allMatch(person -> session.state(person) == EntityState.PERSISTENT && !session.isDirty(person));
            sent();
            assertThat(session.getOne(PERSON, 2).name).isEqualTo("new");
            assertThat(sent()).as("held since").isEmpty();
            ed.name = "newer";
            session.commit();
            assertThat(session.list(select(PERSON.name).orderBy(PERSON.id.asc()))).containsExactly("newer", "new", "bo");
        });
    }

    @Test
    void anUpdateIsTakenBackInTheObjects() {
        people();
        inSession(session -> {
            Person ed = session.getOne(PERSON, 1);
            SessionSavepoint savepoint = session.savepoint();
            List<Person> renamed = session.list(RENAMED);
            Person al = renamed.get(renamed.get(0) == ed ? 1 : 0);
            savepoint.rollback();
            assertThat(ed.name).isEqualTo("ed");
            assertThat(session.getOne(PERSON, 2)).as("read anew").isSameAs(al);
            assertThat(al.name).isEqualTo("al");
            session.list(RENAMED);
            session.rollback();
            assertThat(ed.name).isEqualTo("ed");
            assertThat(session.getOne(PERSON, 1)).isSameAs(ed);
            assertThat(session.getOne(PERSON, 2).name).isEqualTo("al");
        });
    }

    @Test
    void ofDeletedRowsNothingIsHeld() {
        people();
        inSession(session -> {
            Person ed = session.getOne(PERSON, 1);
            ed.name = "edward";
            List<Person> deleted = session.list(DELETED);
            assertThat(deleted).hasSize(2).contains(ed);
            assertThat(deleted).extracting(person -> person.name).containsExactlyInAnyOrder("edward", "al");
            assertThat(deleted).allMatch(person -> session.state(person) == EntityState.DELETED && !session.contains(person));
            assertThat(session.get(PERSON, 1)).isEmpty();
            assertThat(session.get(PERSON, 2)).isEmpty();
            ed.name = "nobody";
            session.commit();
            assertThat(session.state(ed)).isEqualTo(EntityState.DETACHED);
            assertThat(session.list(select(PERSON.id))).containsExactly(3);
        });
    }

    @Test
    void aDeleteIsTakenBackInTheObjects() {
        people();
        inSession(session -> {
            Person ed = session.getOne(PERSON, 1);
            SessionSavepoint savepoint = session.savepoint();
            List<Person> deleted = session.list(DELETED);
            Person al = deleted.get(deleted.get(0) == ed ? 1 : 0);
            savepoint.rollback();
            assertThat(session.state(ed)).isEqualTo(EntityState.PERSISTENT);
            assertThat(session.state(al)).as("never held").isEqualTo(EntityState.DETACHED);
            assertThat(session.getOne(PERSON, 1)).isSameAs(ed);
            session.list(DELETED);
            session.rollback();
            assertThat(session.state(ed)).isEqualTo(EntityState.PERSISTENT);
            ed.name = "still here";
            session.commit();
            assertThat(session.list(select(PERSON.name).orderBy(PERSON.id.asc()))).containsExactly("still here", "al", "bo");
        });
    }

    @Test
    void newRowsAreHeldAndNotAfterARollback() {
        inSession(session -> {
            Person ed = session.one(insertInto(PERSON).set(PERSON.name, "ed").returning(PERSON));
            assertThat(session.state(ed)).isEqualTo(EntityState.PERSISTENT);
            ed.name = "edward";
            session.flush();
            assertThat(session.list(select(PERSON.name))).containsExactly("edward");
            session.rollback();
            assertThat(session.contains(ed)).isFalse();
            assertThat(session.get(PERSON, ed.id)).isEmpty();
        });
    }

    @Test
    void recordsAndPartsOfThem() {
        given(new City(1, "Rome"), new City(2, "Oslo"), new City(3, "Bern"));
        inSession(session -> {
            City rome = session.getOne(CITY, 1);
            assertThat(session.one(update(CITY).set(CITY.name, "Roma").where(CITY.id.eq(1)).returning(CITY))).isEqualTo(new City(1, "Roma"));
            assertThat(session.getOne(CITY, 1)).isEqualTo(new City(1, "Roma")).isNotEqualTo(rome);
            CityTable c = CITY.as("c");
            Row2<City, String> both = session.one(update(c).set(c.name, "Bern").where(c.id.eq(2)).returning(c, c.name.upper()));
            assertThat(both).isEqualTo(new Row2<>(new City(2, "Bern"), "BERN"));
            assertThat(session.state(both.first())).isEqualTo(EntityState.PERSISTENT);
            City roma = session.one(deleteFrom(CITY).where(CITY.id.eq(1)).returning(CITY).map(city -> city));
            assertThat(session.state(roma)).isEqualTo(EntityState.DELETED);
            assertThat(session.get(CITY, 1)).isEmpty();
            try (Stream<City> rest = session.stream(deleteFrom(CITY).all().returning(CITY))) {
                assertThat(rest).hasSize(2);
            }
            assertThat(session.contains(both.first())).isFalse();
            session.rollback();
            assertThat(session.getOne(CITY, 1)).isEqualTo(new City(1, "Rome"));
            assertThat(session.getOne(CITY, 2)).isEqualTo(new City(2, "Oslo"));
        });
    }

    @Test
    void whereNoEntityIsGivenBackObjectsSayWhatTheySaidUntilTheyAreMet() {
        people();
        inSession(session -> {
            Person ed = session.getOne(PERSON, 1);
            assertThat(session.list(update(PERSON).set(PERSON.name, "new").where(PERSON.id.eq(1)).returning(PERSON.name))).containsExactly("new");
            assertThat(session.execute(RENAMED)).isEqualTo(2);
            assertThat(ed.name).isEqualTo("ed");
            session.refresh(ed);
            assertThat(ed.name).isEqualTo("new");
        });
    }
}
