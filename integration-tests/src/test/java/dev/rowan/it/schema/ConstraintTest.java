package dev.rowan.it.schema;

import static dev.rowan.it.schema.Plan_ChiefTable.CHIEF;
import static dev.rowan.it.schema.Plan_ChildTable.CHILD;
import static dev.rowan.it.schema.Plan_DeputyTable.DEPUTY;
import static dev.rowan.it.schema.Plan_NorthHouseTable.NORTH_HOUSE;
import static dev.rowan.it.schema.Plan_ParentTable.PARENT;
import static dev.rowan.it.schema.Plan_RegionTable.REGION;
import static dev.rowan.it.schema.Plan_RingTable.RING;
import static dev.rowan.it.schema.Plan_SouthHouseTable.SOUTH_HOUSE;
import static dev.rowan.it.schema.Plan_TownTable.TOWN;
import static dev.rowan.it.schema.Plan_TripTable.TRIP;
import static dev.rowan.it.schema.Plan_VisitTable.VISIT;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.CheckException;
import dev.rowan.DatabaseException;
import dev.rowan.ForeignKeyException;
import dev.rowan.SessionStateException;
import dev.rowan.UniqueException;
import dev.rowan.UnsupportedException;
import dev.rowan.dialect.DdlAbility;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.it.schema.Plan.Chief;
import dev.rowan.it.schema.Plan.Child;
import dev.rowan.it.schema.Plan.Deputy;
import dev.rowan.it.schema.Plan.NorthHouse;
import dev.rowan.it.schema.Plan.Parent;
import dev.rowan.it.schema.Plan.Region;
import dev.rowan.it.schema.Plan.Ring;
import dev.rowan.it.schema.Plan.SouthHouse;
import dev.rowan.it.schema.Plan.Town;
import dev.rowan.it.schema.Plan.Trip;
import dev.rowan.it.schema.Plan.Visit;
import dev.rowan.schema.MetaData;
import dev.rowan.sql.Column;
import dev.rowan.sql.Row2;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys, foreign keys, uniques and checks that databases must keep. */
final class ConstraintTest extends SchemaFixture {

    private static final MetaData MAP = MetaData.of(REGION, TOWN, TRIP);

    ConstraintTest(TestDatabase database) {
        super(database);
    }

    private void map() {
        MAP.createAll(engine);
        sessions.transaction(session -> session.addAll(List.of(
                new Trip(1, "de", 1, "de", 2, 1), new Town("de", 1, "by", "Aa", "a"), new Town("de", 2, "by", "Bb", "b"),
                new Region("de", "by", "Bayern"))));
    }

    private void refused(Class<? extends Exception> with, Object entity) {
        assertThatThrownBy(() -> sessions.transaction(session -> session.add(entity))).as(entity.toString()).isInstanceOf(with);
    }

    @Test
    void compositeKeysAndTheirReferencesAreKept() {
        map();
        refused(UniqueException.class, new Town("de", 1, "by", "Cc", "c"));
        refused(ForeignKeyException.class, new Town("de", 3, "nw", "Cc", "c"));
        refused(ForeignKeyException.class, new Town("at", 3, "by", "Cc", "c"));
        refused(ForeignKeyException.class, new Trip(2, "de", 1, "de", 9, 1));
        refused(ForeignKeyException.class, new Trip(2, "de", 9, "de", 1, 1));
        sessions.transaction(session -> session.add(new Trip(2, "de", 1, "at", null, 1)));
        sessions.transaction(session -> assertThat(session.get(TOWN, new Plan_TownKey("de", 2))).map(Town::title).contains("Bb"));
    }

    @Test
    void actionsOfCompositeForeignKeys() {
        map();
        assertThatThrownBy(() -> execute(deleteFrom(REGION).all())).as("a trip begins there").isInstanceOf(ForeignKeyException.class);
        execute(update(TRIP).setNull(TRIP.fromPlace).all());
        execute(deleteFrom(TOWN).where(TOWN.place.eq(2)));
        sessions.transaction(session -> assertThat(session.one(select(TRIP))).isEqualTo(new Trip(1, "de", null, null, null, 1)));
        execute(deleteFrom(REGION).all());
        sessions.transaction(session -> assertThat(session.list(select(TOWN))).isEmpty());
    }

    @Test
    void uniquesNamedAndUnnamed() {
        map();
        refused(UniqueException.class, new Town("de", 3, "by", "Bb", "c"));
        refused(UniqueException.class, new Town("de", 3, "by", "Cc", "b"));
        sessions.transaction(session -> session.addAll(List.of(
                new Town("de", 3, "by", null, null), new Town("de", 4, "by", null, null), new Town("at", 3, null, "Bb", "c"))));
    }

    @Test
    void checksNamedAndUnnamedOfOneTextOnTwoTables() {
        map();
        refused(CheckException.class, new Town("de", 0, "by", "Cc", "c"));
        refused(CheckException.class, new Trip(2, null, null, null, null, 0));
        refused(CheckException.class, new Town("de", 3, "by", "100 % \"it's\"", "c"));
        sessions.transaction(session -> session.add(new Town("de", 3, "by", "100 % it's", "c")));
    }

    @Test
    void actions() {
        MetaData.of(PARENT, CHILD).createAll(engine);
        sessions.transaction(session -> session.addAll(List.of(new Parent(1), new Parent(2), new Parent(3), new Parent(4),
                new Child(1, 1, null, null, null), new Child(2, null, 2, null, null), new Child(3, null, null, 3, null),
                new Child(4, null, null, null, 4))));
        for (int kept = 1; kept <= 2; kept++) {
            int id = kept;
            assertThatThrownBy(() -> execute(deleteFrom(PARENT).where(PARENT.id.eq(id)))).isInstanceOf(ForeignKeyException.class);
            assertThatThrownBy(() -> execute(update(PARENT).set(PARENT.id, id + 10).where(PARENT.id.eq(id))))
                    .isInstanceOf(ForeignKeyException.class);
        }
        execute(update(PARENT).set(PARENT.id, 13).where(PARENT.id.eq(3)));
        execute(update(PARENT).set(PARENT.id, 14).where(PARENT.id.eq(4)));
        assertThat(child(3)).isEqualTo(new Child(3, null, null, 13, null));
        assertThat(child(4)).isEqualTo(new Child(4, null, null, null, null));
        execute(update(CHILD).set(CHILD.leaving, 14).where(CHILD.id.eq(4)));
        execute(deleteFrom(PARENT).where(PARENT.id.gt(12)));
        assertThat(child(4)).isEqualTo(new Child(4, null, null, null, null));
        sessions.transaction(session -> assertThat(session.get(CHILD, 3)).isEmpty());
    }

    private Child child(int id) {
        return sessions.transactionResult(session -> session.getOne(CHILD, id));
    }

    @Test
    void rowsThatReferToEachOtherWithoutNulls() {
        MetaData model = MetaData.of(CHIEF, DEPUTY);
        model.createAll(engine);
        if (!can(DdlAbility.DEFERRABLE)) {
            assertThatThrownBy(() -> sessions.transaction(session -> session.addAll(List.of(new Chief(1, 7), new Deputy(7, 1)))))
                    .isInstanceOf(SessionStateException.class)
                    .hasMessageContaining("takes no NULL, so that neither can be written first; a deferrable foreign key can");
            model.dropAll(engine);
            return;
        }
        sessions.transaction(session -> session.addAll(List.of(new Chief(1, 7), new Deputy(7, 1), new Chief(2, 7))));
        assertThatThrownBy(() -> sessions.transaction(session -> session.add(new Chief(3, 8)))).as("at COMMIT")
                .isInstanceOf(ForeignKeyException.class);
        sessions.transaction(session -> {
            session.list(select(CHIEF)).forEach(session::delete);
            session.list(select(DEPUTY)).forEach(session::delete);
        });
        sessions.transaction(session -> assertThat(session.count(select(CHIEF))).isZero());
        model.dropAll(engine);
    }

    @Test
    void rowsOfOneTableThatReferToEachOtherWithoutNulls() {
        MetaData.of(RING).createAll(engine);
        sessions.transaction(session -> session.addAll(List.of(new Ring(2, 1), new Ring(3, 2), new Ring(1, 1))));
        refused(ForeignKeyException.class, new Ring(9, 8));
        List<Object> ring = List.of(new Ring(4, 5), new Ring(5, 6), new Ring(6, 4));
        if (can(DdlAbility.DEFERRABLE)) {
            sessions.transaction(session -> session.addAll(ring));
            sessions.transaction(session -> session.list(select(RING)).forEach(session::delete));
            sessions.transaction(session -> assertThat(session.count(select(RING))).isZero());
        } else {
            assertThatThrownBy(() -> sessions.transaction(session -> session.addAll(ring))).isInstanceOf(SessionStateException.class)
                    .hasMessageContaining("take no NULL");
            sessions.transaction(session -> session.list(select(RING).where(RING.id.ne(1))).forEach(session::delete));
        }
    }

    @Test
    void aTableWithoutAKeyIsInsertedAndRead() {
        MetaData.of(PARENT, VISIT).createAll(engine);
        Visit visit = new Visit("ed", 2, 1);
        Plan_VisitRepository visits = new Plan_VisitRepository(sessions);
        sessions.transaction(session -> session.addAll(List.of(visit, new Parent(1))));
        visits.add(new Visit("wendy", 1, null));
        assertThat(visits.list(VISIT.times.gt(1))).containsExactly(visit);
        assertThat(VISIT.keyColumns()).isEmpty();
        sessions.transaction(session -> assertThatThrownBy(() -> session.delete(visit)).isInstanceOf(SessionStateException.class)
                .hasMessage("this Visit has no key, so it is no row that could be deleted"));
        refused(ForeignKeyException.class, new Visit("jack", 1, 7));
    }

    @Test
    void twoTablesOfOneNameInTwoSchemas() throws SQLException {
        MetaData model = MetaData.of(NORTH_HOUSE, SOUTH_HOUSE);
        if (engine.dialect().name().equals("sqlite")) {
            assertThatThrownBy(() -> model.createAll(engine)).as("it has none").isInstanceOf(UnsupportedException.class);
            return;
        }
        assertThatThrownBy(() -> model.createAll(engine)).as("schemas are made by hand").isInstanceOf(DatabaseException.class);
        run("create schema rowan_north", "create schema rowan_south");
        try {
            model.createAll(engine);
            model.createAll(engine);
            sessions.transaction(session -> session.addAll(List.of(new SouthHouse(1, 1, "s"), new NorthHouse(1, null))));
            refused(ForeignKeyException.class, new SouthHouse(2, 7, "t"));
            refused(CheckException.class, new SouthHouse(0, 1, "t"));
            refused(UniqueException.class, new SouthHouse(2, 1, "s"));
            assertThat(rows("select n.name, s.name from rowan_north.house n join rowan_south.house s on s.opposite = n.id"))
                    .containsExactly("[n, s]");
            assertThat(names(NORTH_HOUSE.name, SOUTH_HOUSE.name)).containsExactly("n", "s");
            assertThat(engine.autocommit().list(select(NORTH_HOUSE.name, SOUTH_HOUSE.name).from(SOUTH_HOUSE).join(NORTH_HOUSE)
                    .where(NORTH_HOUSE.id.eq(1), SOUTH_HOUSE.id.eq(1)))).containsExactly(new Row2<>("n", "s"));
            assertThat(engine.autocommit().list(select(NORTH_HOUSE.name).where(exists(select(SOUTH_HOUSE.id)
                    .where(SOUTH_HOUSE.opposite.eq(NORTH_HOUSE.id)))))).containsExactly("n");
            model.dropAll(engine);
            model.dropAll(engine);
        } finally {
            run("drop schema rowan_north", "drop schema rowan_south");
        }
    }

    private List<String> names(Column<NorthHouse, String> north, Column<SouthHouse, String> south) {
        return sessions.transactionResult(session -> List.of(session.one(select(north).from(NORTH_HOUSE)), session.one(select(south).from(SOUTH_HOUSE))));
    }
}
