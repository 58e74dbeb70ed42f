package dev.rowan.it.query;

import static dev.rowan.it.query.GuestTable.GUEST;
import static dev.rowan.it.query.TaskTable.TASK;
import static dev.rowan.it.query.TicketTable.TICKET;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.excluded;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.UnsupportedException;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.SessionFactory;
import dev.rowan.sql.Query;
import dev.rowan.sql.Row2;
import dev.rowan.sql.Row3;
import dev.rowan.sql.Table;
import dev.rowan.sql.Verb;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What changes give back of their rows; where a database gives nothing, it is refused before it is sent. */
final class ReturningTest extends ChangeFixture {

    ReturningTest(TestDatabase database) {
        super(database);
    }

    @Override
    List<Table<?>> tables() {
        return List.of(GUEST, TASK, TICKET);
    }

    private boolean inserts(Query<?> query) {
        return gives(!on(DatabaseKind.MYSQL), query);
    }

    private boolean updates(Query<?> query) {
        return gives(!on(DatabaseKind.MYSQL, DatabaseKind.MARIADB), query);
    }

    /** Whether the database gives rows; that it refuses and does nothing, where it does not. */
    private boolean gives(boolean expected, Query<?> query) {
        if (!expected) {
            List<Integer> before = list(select(TASK.id).orderBy(TASK.id.asc()));
            assertThatThrownBy(() -> list(query)).isInstanceOf(UnsupportedException.class)
                    .hasMessageContainingAll(engine.dialect().product(), "returning");
            assertThat(list(select(TASK.id).orderBy(TASK.id.asc()))).isEqualTo(before);
        }
        return expected;
    }

    private void given() {
        execute(insertInto(TASK).values(List.of(Task.of(1, "d1", null), Task.of(2, "d2", 1), Task.of(3, "d3", 1))));
    }

    @Test
    void dc19AnInsertGivesItsGeneratedKey() {
        Query<Integer> insert = insertInto(TASK).set(TASK.data, "some data").returning(TASK.id);
        assertThat(insert.verb()).isEqualTo(Verb.INSERT);
        Integer id = engine.transactionResult(tx -> tx.one(insert));
        assertThat(list(select(TASK.id))).containsExactly(id);
        Integer second = engine.autocommit().one(insert);
        assertThat(engine.autocommit().first(insert)).isPresent();
        assertThat(engine.autocommit().optional(insert.map(key -> key + 1))).isPresent();
        assertThat(engine.autocommit().scalar(insert)).isGreaterThan(second);
        assertThat(execute(insert)).isEqualTo(1);
        Integer last = SessionFactory.of(engine).transactionResult(session -> session.one(insert));
        assertThat(last).isGreaterThan(second);
        engine.transaction(tx -> {
            try (Stream<Integer> keys = tx.stream(insert)) {
                assertThat(keys).hasSize(1);
            }
        });
        assertThat(list(select(TASK.id))).hasSize(8);
    }

    @Test
    void mySqlTellsNoOtherKeys() {
        inserts(insertInto(TASK).set(TASK.id, 40).returning(TASK.id));
        inserts(insertInto(TASK).values(List.of(Task.of(null, "a", null), Task.of(null, "b", null))).returning(TASK.id));
        inserts(insertInto(TASK).set(TASK.data, "a").returning(TASK.data));
        inserts(insertInto(TASK).set(TASK.data, "a").returning(TASK.id.plus(1)));
        inserts(insertInto(GUEST).set(GUEST.email, "e@x").onConflict(GUEST.email).doUpdate(GUEST.email).returning(GUEST.id));
    }

    @Test
    void anInsertGivesOfSeveralRowsWhatIsAsked() {
        Query<Row3<Integer, String, Integer>> insert = insertInto(TASK).values(List.of(Task.of(4, "a", null), Task.of(5, "b", 4)))
                .returning(TASK.id, TASK.data, TASK.x);
        if (inserts(insert)) {
            assertThat(list(insert)).containsExactlyInAnyOrder(new Row3<>(4, "a", 5), new Row3<>(5, "b", 5));
        }
        Query<Task> whole = insertInto(TASK).values(new Task(null, "c", null, new BigDecimal("8.50"), null, 9)).returning(TASK);
        if (inserts(whole)) {
            Task task = engine.transactionResult(tx -> tx.one(whole));
            assertThat(task).isEqualTo(new Task(task.id(), "c", null, new BigDecimal("8.50"), 5, 9));
        }
        Query<Named> made = insertInto(TASK).set(TASK.data, "made").set(TASK.x, 3).returning(Named::new, TASK.data, TASK.x.plus(1));
        if (inserts(made)) {
            assertThat(list(made)).containsExactly(new Named("made", 4));
        }
    }

    record Named(String name, int number) {
    }

    @Test
    void anInsertOfAQueryGivesItsRows() {
        given();
        Query<Row2<String, Integer>> copy = insertInto(TASK).columns(TASK.id, TASK.data, TASK.parent)
                .select(select(TASK.id.plus(10), TASK.data, TASK.parent).where(TASK.parent.eq(1))).returning(TASK.data, TASK.parent);
        if (inserts(copy)) {
            assertThat(list(copy)).containsExactlyInAnyOrder(new Row2<>("d2", 1), new Row2<>("d3", 1));
        }
        Query<Long> counted = insertInto(TICKET).set(TICKET.title, "t").returning(TICKET.id);
        assertThat(list(counted)).isEqualTo(list(select(TICKET.id)));
    }

    @Test
    void anUpsertGivesTheRowAsItIsThen() {
        execute(insertInto(GUEST).values(Guest.of(1, "ed@x", "Ed")));
        Query<Row3<Integer, String, Integer>> upsert = insertInto(GUEST).values(List.of(Guest.of(7, "ed@x", "Eddy"), Guest.of(8, "al@x", "Al")))
                .onConflict(GUEST.email).doUpdate().set(GUEST.name, excluded(GUEST.name)).set(GUEST.visits, GUEST.visits.plus(1))
                .returning(GUEST.id, GUEST.name, GUEST.visits);
        if (inserts(upsert)) {
            assertThat(list(upsert)).containsExactlyInAnyOrder(new Row3<>(1, "Eddy", 1), new Row3<>(8, "Al", 0));
        }
        Query<Integer> kept = insertInto(GUEST).values(List.of(Guest.of(1, "ed@x", "No"), Guest.of(9, "bo@x", "Bo")))
                .onConflict(GUEST.id).doNothing().returning(GUEST.id);
        if (on(DatabaseKind.MYSQL, DatabaseKind.MARIADB)) {
            assertThatThrownBy(() -> list(kept)).isInstanceOf(UnsupportedException.class);
        } else {
            assertThat(list(kept)).containsExactly(9);
        }
    }

    @Test
    void dc25AnUpdateGivesTheNewRows() {
        given();
        Query<Row2<Integer, String>> change = update(TASK).set(TASK.data, "d2_new").where(TASK.id.eq(2)).returning(TASK.id, TASK.data);
        if (updates(change)) {
            assertThat(list(change)).containsExactly(new Row2<>(2, "d2_new"));
            assertThat(list(update(TASK).set(TASK.data, "no").where(TASK.id.eq(9)).returning(TASK.id, TASK.data))).isEmpty();
            assertThat(list(update(TASK).set(TASK.data, "no").where(TASK.id.in(List.of())).returning(TASK.id, TASK.data))).isEmpty();
            assertThat(execute(update(TASK).set(TASK.x, TASK.x.plus(1)).all().returning(TASK.x))).isEqualTo(3);
        }
        assertThat(change.verb()).isEqualTo(Verb.UPDATE);
    }

    @Test
    void dc25ADeleteGivesTheOldRows() {
        given();
        Query<Row2<Integer, String>> delete = deleteFrom(TASK).where(TASK.id.eq(2)).returning(TASK.id, TASK.data);
        if (inserts(delete)) {
            assertThat(list(delete)).containsExactly(new Row2<>(2, "d2"));
            assertThat(list(delete)).isEmpty();
            assertThat(list(deleteFrom(TASK).where(TASK.id.in(List.of())).returning(TASK.id))).isEmpty();
            assertThat(list(select(TASK.id).orderBy(TASK.id.asc()))).containsExactly(1, 3);
            assertThat(list(deleteFrom(TASK).all().returning(TASK))).hasSize(2);
        }
    }

    @Test
    void changesOfJoinedTablesGiveTheirRows() {
        given();
        TaskTable up = TASK.as("up");
        Query<Integer> change = update(TASK).from(up).set(TASK.data, up.data).where(TASK.parent.eq(up.id), TASK.id.eq(3)).returning(TASK.id);
        if (updates(change)) {
            assertThat(list(change)).containsExactly(3);
        }
        Query<Integer> delete = deleteFrom(TASK).using(up).where(TASK.parent.eq(up.id), TASK.id.eq(3)).returning(TASK.id);
        if (inserts(delete)) {
            assertThat(list(delete)).containsExactly(3);
        }
    }

    @Test
    void aSessionSeesWhatWasWritten() {
        given();
        Query<Task> change = update(TASK).set(TASK.data, "new").where(TASK.id.eq(1)).returning(TASK);
        if (updates(change)) {
            SessionFactory.of(engine).transaction(session -> {
                assertThat(session.get(TASK, 1).orElseThrow().data()).isEqualTo("d1");
                assertThat(session.one(change).data()).isEqualTo("new");
                assertThat(session.get(TASK, 1).orElseThrow().data()).isEqualTo("new");
            });
        }
    }
}
