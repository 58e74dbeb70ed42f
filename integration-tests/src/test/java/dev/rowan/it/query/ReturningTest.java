package dev.rowan.it.query;

import static dev.rowan.it.query.GuestTable.GUEST;
import static dev.rowan.it.query.ReturningTest_NoteLineTable.NOTE_LINE;
import static dev.rowan.it.query.ReturningTest_SeatTable.SEAT;
import static dev.rowan.it.query.TaskTable.TASK;
import static dev.rowan.it.query.TicketTable.TICKET;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.excluded;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sql.Sql.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.TooManyRowsException;
import dev.rowan.TransactionStateException;
import dev.rowan.UniqueException;
import dev.rowan.UnsupportedException;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.engine.Savepoint;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.SessionFactory;
import dev.rowan.sql.Derived;
import dev.rowan.sql.Query;
import dev.rowan.sql.Row2;
import dev.rowan.sql.Row3;
import dev.rowan.sql.Sql;
import dev.rowan.sql.Verb;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What changes give back of their rows; where that would not be exact, it is refused before it is sent. */
final class ReturningTest extends ChangeFixture {

    ReturningTest(TestDatabase database) {
        super(database);
    }

    @Override
    List<dev.rowan.sql.Table<?>> tables() {
        return List.of(GUEST, TASK, TICKET, SEAT, NOTE_LINE);
    }

    /** That a change is refused, and does nothing. */
    private void refused(Query<?> query, String of) {
        List<Integer> before = list(select(TASK.id).orderBy(TASK.id.asc()));
        assertThatThrownBy(() -> list(query)).isInstanceOf(UnsupportedException.class)
                .hasMessageContainingAll(engine.dialect().product() + " has no \"", "returning\" " + of, "use ");
        assertThatThrownBy(() -> engine.sql(query)).isInstanceOf(UnsupportedException.class);
        assertThat(list(select(TASK.id).orderBy(TASK.id.asc()))).isEqualTo(before);
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
    void anInsertGivesKeysThatAreGivenAndGenerated() {
        assertThat(list(insertInto(TASK).set(TASK.id, 40).returning(TASK.id))).containsExactly(40);
        Query<Integer> two = insertInto(TASK).values(List.of(Task.of(null, "a", null), Task.of(null, "b", null))).returning(TASK.id);
        assertThat(list(two)).containsExactlyInAnyOrderElementsOf(list(select(TASK.id).where(TASK.id.ne(40)))).hasSize(2);
        assertThat(list(insertInto(TASK).set(TASK.data, "c").returning(TASK.data))).containsExactly("c");
        Integer after = engine.autocommit().one(insertInto(TASK).set(TASK.data, "d").returning(TASK.id.plus(1)));
        assertThat(list(select(TASK.data).where(TASK.id.eq(after - 1)))).containsExactly("d");
        assertThat(list(insertInto(TASK).set(TASK.data, "e").set(TASK.x, Sql.literal(2).plus(3)).returning(TASK.x, TASK.data)))
                .containsExactly(new Row2<>(5, "e"));
    }

    @Test
    void mySqlTellsNoKeysThatMayNotFollowOneAnother() {
        if (on(DatabaseKind.MYSQL)) {
            refused(insertInto(TASK).values(List.of(Task.of(null, "a", null), Task.of(7, "b", null))).returning(TASK.id), "whose keys");
            refused(insertInto(TASK).set(TASK.id, 0).returning(TASK.id), "whose keys");
            refused(insertInto(TASK).setNull(TASK.id).returning(TASK.id), "whose keys");
            refused(insertInto(TASK).set(TASK.id, Sql.literal(3).plus(4)).returning(TASK.id), "whose keys");
            refused(insertInto(TASK).columns(TASK.data).select(select(TASK.data)).returning(TASK.id), "of a query's rows");
            refused(insertInto(GUEST).set(GUEST.email, "e@x").onConflict(GUEST.email).doUpdate(GUEST.email).returning(GUEST.id), "that may find");
        }
    }

    @Test
    void anInsertGivesOfSeveralRowsWhatIsAsked() {
        Query<Row3<Integer, String, Integer>> insert = insertInto(TASK).values(List.of(Task.of(4, "a", null), Task.of(5, "b", 4)))
                .returning(TASK.id, TASK.data, TASK.x);
        assertThat(list(insert)).containsExactlyInAnyOrder(new Row3<>(4, "a", 5), new Row3<>(5, "b", 5));
        Query<Task> whole = insertInto(TASK).values(new Task(null, "c", null, new BigDecimal("8.50"), null, 9)).returning(TASK);
        Task task = engine.transactionResult(tx -> tx.one(whole));
        assertThat(task).isEqualTo(new Task(task.id(), "c", null, new BigDecimal("8.50"), 5, 9));
        Query<Named> made = insertInto(TASK).set(TASK.data, "made").set(TASK.x, 3).returning(Named::new, TASK.data, TASK.x.plus(1));
        assertThat(list(made)).containsExactly(new Named("made", 4));
    }

    record Named(String name, int number) {
    }

    @Test
    void anInsertOfAQueryGivesItsRows() {
        given();
        Query<Row2<String, Integer>> copy = insertInto(TASK).columns(TASK.id, TASK.data, TASK.parent)
                .select(select(TASK.id.plus(10), TASK.data, TASK.parent).where(TASK.parent.eq(1))).returning(TASK.data, TASK.parent);
        if (!on(DatabaseKind.MYSQL)) {
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
        if (!on(DatabaseKind.MYSQL)) {
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
        assertThat(list(change)).containsExactly(new Row2<>(2, "d2_new"));
        assertThat(list(update(TASK).set(TASK.data, "no").where(TASK.id.eq(9)).returning(TASK.id, TASK.data))).isEmpty();
        assertThat(list(update(TASK).set(TASK.data, "no").where(TASK.id.in(List.of())).returning(TASK.id, TASK.data))).isEmpty();
        assertThat(execute(update(TASK).set(TASK.x, TASK.x.plus(1)).all().returning(TASK.x))).isEqualTo(3);
        assertThat(change.verb()).isEqualTo(Verb.UPDATE);
    }

    @Test
    void anUpdateAfterWhichItsConditionHoldsNoMore() {
        given();
        TaskTable t = TASK.as("t");
        assertThat(list(update(t).set(t.parent, 2).set(t.x, t.y.plus(t.x)).where(t.parent.eq(1)).returning(t.id, t.x, t.parent)))
                .containsExactlyInAnyOrder(new Row3<>(2, 9, 2), new Row3<>(3, 9, 2));
        assertThat(list(update(TASK).set(TASK.data, "same").where(TASK.id.ge(2)).returning(TASK.data.upper()))).containsExactly("SAME", "SAME");
        assertThat(list(update(TASK).set(TASK.data, "same").where(TASK.id.ge(2)).returning(TASK.data))).as("none is other than it was")
                .containsExactly("same", "same");
        assertThat(list(update(TASK).setNull(TASK.parent).all().returning(TASK.parent))).containsExactly(null, null, null);
    }

    @Test
    void dc25ADeleteGivesTheOldRows() {
        given();
        Query<Row2<Integer, String>> delete = deleteFrom(TASK).where(TASK.id.eq(2)).returning(TASK.id, TASK.data);
        assertThat(list(delete)).containsExactly(new Row2<>(2, "d2"));
        assertThat(list(delete)).isEmpty();
        assertThat(list(deleteFrom(TASK).where(TASK.id.in(List.of())).returning(TASK.id))).isEmpty();
        assertThat(list(select(TASK.id).orderBy(TASK.id.asc()))).containsExactly(1, 3);
        assertThat(list(deleteFrom(TASK).all().returning(TASK))).hasSize(2);
        assertThatThrownBy(() -> list(deleteFrom(TASK).returning(TASK))).isInstanceOf(IllegalStateException.class).hasMessageContaining("all()");
        assertThatThrownBy(() -> list(update(TASK).set(TASK.x, 1).returning(TASK))).isInstanceOf(IllegalStateException.class).hasMessageContaining("all()");
    }

    @Test
    void changesOfJoinedTablesGiveTheirRows() {
        given();
        TaskTable up = TASK.as("up");
        Query<Row2<Integer, String>> change = update(TASK).from(up).set(TASK.data, up.data).where(TASK.parent.eq(up.id), TASK.id.eq(3))
                .returning(TASK.id, TASK.data);
        assertThat(list(change)).containsExactly(new Row2<>(3, "d1"));
        Query<Integer> delete = deleteFrom(TASK).using(up).where(TASK.parent.eq(up.id), TASK.id.eq(3)).returning(TASK.id);
        assertThat(list(delete)).containsExactly(3);
        assertThat(list(select(TASK.id).orderBy(TASK.id.asc()))).containsExactly(1, 2);
    }

    @Test
    void aliasesAndTablesOfAWithClause() {
        given();
        TaskTable t = TASK.as("t");
        TaskTable up = TASK.as("up");
        Derived children = with("children", select(up.id, up.parent).from(up).where(up.parent.isNotNull()));
        assertThat(list(update(t).set(t.data, "child").where(t.id.in(select(children.column(up.id)).from(children))).returning(t.id, t.data)))
                .containsExactlyInAnyOrder(new Row2<>(2, "child"), new Row2<>(3, "child"));
        assertThat(list(deleteFrom(TASK).where(TASK.id.in(select(children.column(up.id)).from(children)), TASK.id.gt(2)).returning(TASK.data, TASK.id)))
                .containsExactly(new Row2<>("child", 3));
        Query<Integer> aliased = deleteFrom(t).where(t.id.eq(2)).returning(t.id.plus(1));
        if (on(DatabaseKind.MARIADB)) {
            refusedAlias(aliased);
        } else {
            assertThat(list(aliased)).containsExactly(3);
            assertThat(list(select(TASK.id))).containsExactly(1);
        }
    }

    private void refusedAlias(Query<?> query) {
        assertThatThrownBy(() -> list(query)).isInstanceOf(UnsupportedException.class).hasMessageContaining("use the table");
    }

    @Test
    void whatTheDatabaseRefusesChangesNothing() {
        given();
        execute(insertInto(GUEST).values(List.of(Guest.of(1, "ed@x", "Ed"), Guest.of(2, "jo@x", "Jo"))));
        Query<Integer> collides = update(GUEST).set(GUEST.email, "ed@x").where(GUEST.id.eq(2)).returning(GUEST.id);
        assertThatThrownBy(() -> list(collides)).isInstanceOf(UniqueException.class);
        assertThatThrownBy(() -> engine.autocommit().list(collides)).isInstanceOf(UniqueException.class);
        assertThatThrownBy(() -> engine.transaction(tx -> {
            assertThatThrownBy(() -> tx.list(collides)).isInstanceOf(UniqueException.class);
            tx.list(select(GUEST));
        })).isInstanceOf(TransactionStateException.class);
        assertThat(list(select(GUEST.email).orderBy(GUEST.id.asc()))).containsExactly("ed@x", "jo@x");
        engine.transaction(tx -> {
            try (Savepoint savepoint = tx.savepoint()) {
                assertThatThrownBy(() -> tx.list(collides)).isInstanceOf(UniqueException.class);
                savepoint.rollback();
            }
            assertThat(tx.list(update(GUEST).set(GUEST.email, "new@x").where(GUEST.id.eq(2)).returning(GUEST.email))).containsExactly("new@x");
        });
    }

    @Test
    void whatWouldNotBeExactIsRefused() {
        given();
        if (on(DatabaseKind.MYSQL, DatabaseKind.MARIADB)) {
            TaskTable up = TASK.as("up");
            Derived query = select(TASK.id, TASK.data).as("q");
            refused(update(TASK).set(TASK.id, TASK.id.plus(10)).where(TASK.id.eq(3)).returning(TASK.data), "that sets a column of the key");
            refused(update(TASK).from(query).set(TASK.data, "q").where(TASK.id.eq(query.column(TASK.id))).returning(TASK.data), "from a query");
            refused(update(TASK).from(up).set(TASK.data, "q").where(TASK.parent.eq(up.id)).returning(TASK.data, up.data), "of other tables");
            refused(update(TASK).set(TASK.data, "q").all().returning(Sql.count()), "of all rows as one");
            refused(update(NOTE_LINE).set(NOTE_LINE.line, "q").all().returning(NOTE_LINE.line), "of a table without a key");
        } else {
            assertThat(list(update(TASK).set(TASK.id, TASK.id.plus(10)).where(TASK.id.eq(3)).returning(TASK.data, TASK.id)))
                    .containsExactly(new Row2<>("d3", 13));
        }
    }

    @Test
    void rowsOfSeveralKeyColumns() {
        execute(insertInto(SEAT).values(IntStream.range(0, 300).mapToObj(i -> new Seat(i % 3, i, "free")).toList()));
        assertThat(list(insertInto(SEAT).values(List.of(new Seat(7, 0, "a"), new Seat(7, 1, "b"))).returning(SEAT))).hasSize(2);
        assertThat(list(update(SEAT).set(SEAT.state, "taken").where(SEAT.hall.eq(1)).returning(SEAT.number))).hasSize(100);
        assertThat(list(deleteFrom(SEAT).where(SEAT.state.eq("taken")).returning(SEAT)))
                .hasSize(100).allMatch(seat -> seat.hall() == 1 && seat.state().equals("taken"));
        assertThat(list(select(Sql.count()).from(SEAT))).containsExactly(202L);
    }

    @Table
    record Seat(@Id(assigned = true) int hall, @Id(assigned = true) int number, @Column(length = 20) String state) {
    }

    @Table
    record NoteLine(@Column(length = 20) String line) {
    }

    @Test
    void manyRows() {
        int many = 40_000;
        engine.transaction(tx -> tx.insertAll(TASK, IntStream.rangeClosed(1, many).mapToObj(i -> Task.of(i, "d", null)).toList()));
        engine.transaction(tx -> {
            try (Stream<Integer> rows = tx.stream(update(TASK).set(TASK.data, "u").all().returning(TASK.id))) {
                assertThat(rows.mapToLong(i -> i).sum()).isEqualTo(many * (many + 1L) / 2);
            }
            assertThat(tx.count(select(TASK).where(TASK.data.eq("u")))).isEqualTo(many);
        });
        assertThat(execute(deleteFrom(TASK).all().returning(TASK))).isEqualTo(many);
        assertThat(list(select(TASK.id))).isEmpty();
    }

    /** PostgreSQL has its statement see the new row; H2, too, waits for it; SQLite has one writer at a time. */
    @Test
    void whatOthersChangedSinceTheTransactionBegan() {
        given();
        if (on(DatabaseKind.MYSQL, DatabaseKind.MARIADB)) {
            engine.transaction(tx -> {
                assertThat(tx.list(select(TASK.data).where(TASK.id.eq(1)))).containsExactly("d1");
                engine.transaction(other -> other.execute(update(TASK).set(TASK.data, "other").set(TASK.x, 8).where(TASK.id.eq(1))));
                assertThat(tx.list(select(TASK.data).where(TASK.id.eq(1)))).as("a snapshot").containsExactly("d1");
                assertThat(tx.list(update(TASK).set(TASK.x, 8).where(TASK.data.eq("other")).returning(TASK.data, TASK.x)))
                        .as("what it changes is new").containsExactly(new Row2<>("other", 8));
                assertThat(tx.list(deleteFrom(TASK).where(TASK.x.eq(8)).returning(TASK.data))).containsExactly("other");
                tx.commit();
            });
        }
    }

    @Test
    void aChangeOfWhichTooMuchIsAskedIsTakenBack() {
        given();
        assertThatThrownBy(() -> engine.transaction(tx -> tx.one(update(TASK).set(TASK.data, "new").all().returning(TASK.id))))
                .isInstanceOf(TooManyRowsException.class);
        assertThatThrownBy(() -> engine.transaction(tx -> tx.one(deleteFrom(TASK).all().returning(TASK.id))))
                .isInstanceOf(TooManyRowsException.class);
        assertThat(list(select(TASK.id))).hasSize(3);
        assertThat(engine.autocommit().first(deleteFrom(TASK).where(TASK.parent.eq(1)).returning(TASK.parent))).contains(1);
        assertThat(engine.autocommit().optional(deleteFrom(TASK).all().returning(TASK.data).map(String::length))).contains(2);
        assertThat(list(select(TASK.id))).isEmpty();
    }

    @Test
    void aSessionSeesWhatWasWritten() {
        given();
        Query<Task> change = update(TASK).set(TASK.data, "new").where(TASK.id.eq(1)).returning(TASK);
        SessionFactory.of(engine).transaction(session -> {
            assertThat(session.get(TASK, 1).orElseThrow().data()).isEqualTo("d1");
            assertThat(session.one(change).data()).isEqualTo("new");
            assertThat(session.get(TASK, 1).orElseThrow().data()).isEqualTo("new");
        });
    }
}
