package dev.rowan.it.query;

import static dev.rowan.it.query.GuestTable.GUEST;
import static dev.rowan.it.query.NoteTable.NOTE;
import static dev.rowan.it.query.PercentTable.PERCENT;
import static dev.rowan.it.query.TaskTable.TASK;
import static dev.rowan.it.query.TicketTable.TICKET;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.excluded;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sql.Sql.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DataException;
import dev.rowan.NotNullException;
import dev.rowan.UniqueException;
import dev.rowan.UnsupportedException;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Derived;
import dev.rowan.sql.Insert;
import dev.rowan.sql.Row2;
import dev.rowan.sql.Table;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An INSERT of values, of whole entities and of a query's rows. */
final class InsertTest extends ChangeFixture {

    InsertTest(TestDatabase database) {
        super(database);
    }

    @Override
    List<Table<?>> tables() {
        return List.of(GUEST, NOTE, TASK, TICKET, PERCENT);
    }

    private List<String> data() {
        return list(select(TASK.data).orderBy(TASK.data.asc()));
    }

    @Test
    void dc18InsertsOneRowSeveralAndNone() {
        assertThat(execute(insertInto(TASK).set(TASK.data, "one"))).isEqualTo(1);
        assertThat(execute(insertInto(TASK).values(List.of(Task.of(null, "a", 1), Task.of(null, "b", 1), Task.of(null, "c", null)))))
                .isEqualTo(3);
        assertThat(data()).containsExactly("a", "b", "c", "one");
        assertThatThrownBy(() -> insertInto(TASK).values(List.of())).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("an INSERT of no rows");
    }

    @Test
    void s18InsertsRowsOfDefaults() {
        assertThat(execute(insertInto(TASK))).isEqualTo(1);
        assertThat(execute(insertInto(TICKET))).isEqualTo(1);
        for (int i = 0; i < 3; i++) {
            assertThat(execute(insertInto(TASK))).isEqualTo(1);
        }
        assertThat(list(select(count()).from(TASK))).containsExactly(4L);
        assertThat(list(select(TASK.x, TASK.y))).containsOnly(new Row2<>(5, 4));
    }

    @Test
    void s18InsertsTheRowsOfAQuery() {
        execute(insertInto(TASK).values(List.of(Task.of(1, "data1", null), Task.of(2, "data2", null), Task.of(3, "data3", null))));
        Insert<Task> copy = insertInto(TASK).columns(TASK.id, TASK.data)
                .select(select(TASK.id.plus(5), TASK.data).from(TASK).where(TASK.data.in(List.of("data2", "data3"))));
        assertThat(execute(copy)).isEqualTo(2);
        assertThat(data()).containsExactly("data1", "data2", "data2", "data3", "data3");
        assertThat(list(select(TASK.x, TASK.y).where(TASK.id.gt(3)))).containsOnly(new Row2<>(5, 4));
        assertThat(execute(insertInto(TASK).columns(TASK.id, TASK.data)
                .select(select(TASK.id.plus(5), TASK.data).from(TASK).where(TASK.data.eq("none"))))).isZero();
        assertThatThrownBy(() -> execute(copy)).isInstanceOf(UniqueException.class);
    }

    @Test
    void dc43InsertsTheRowsOfATableOfAWithClause() {
        execute(insertInto(TASK).values(List.of(Task.of(1, "d1", null), Task.of(2, "d2", 1), Task.of(3, "d3", 1), Task.of(4, "d4", 3))));
        Derived some = with("some_tasks", select(TASK.id, TASK.data, TASK.parent).where(TASK.data.in(List.of("d2", "d3", "d4"))));
        assertThat(execute(insertInto(TASK).columns(TASK.id, TASK.data, TASK.parent)
                .select(select(some.column(TASK.id).plus(10), some.column(TASK.data), some.column(TASK.parent)).from(some)))).isEqualTo(3);
        assertThat(data()).containsExactly("d1", "d2", "d2", "d3", "d3", "d4", "d4");
    }

    @Test
    void whatAQuerySelectsMustFitTheColumns() {
        assertThatThrownBy(() -> insertInto(TASK).columns(TASK.id, TASK.data).select(select(TASK.id))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("columns [task.id, task.data] get what a query selects, which are 1 values");
        assertThatThrownBy(() -> insertInto(TASK).columns(TASK.id, TASK.data).select(select(TASK.id, TASK.parent)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("task.data holds a String, and the query selects a Integer for it: cast it");
    }

    @Test
    void rowsThatLeaveOutOtherColumns() {
        Insert<Task> differing = insertInto(TASK).values(List.of(Task.of(null, "a", 1), new Task(null, "b", null, new BigDecimal("1.50"), 7, null)));
        if (on(DatabaseKind.SQLITE)) {
            assertThatThrownBy(() -> execute(differing)).isInstanceOf(UnsupportedException.class).hasMessageContaining("default");
        } else {
            assertThat(execute(differing)).isEqualTo(2);
            assertThat(list(select(TASK.x, TASK.y).orderBy(TASK.data.asc()))).containsExactly(new Row2<>(5, 4), new Row2<>(7, 4));
        }
        assertThat(execute(insertInto(TASK).values(List.of(Task.of(40, "k", null), Task.of(null, "g", null))))).isEqualTo(2);
        assertThat(list(select(TASK.data).where(TASK.id.eq(40)))).containsExactly("k");
    }

    @Test
    void aSequenceCountsItself() {
        execute(insertInto(TICKET).set(TICKET.title, "one"));
        execute(insertInto(TICKET).values(new Ticket(null, "two", null)));
        execute(insertInto(TICKET).values(List.of(new Ticket(null, "three", null), new Ticket(null, "four", null))));
        execute(insertInto(TICKET).values(List.of(new Ticket(100L, "five", null), new Ticket(null, "six", null))));
        execute(insertInto(TICKET).columns(TICKET.title).select(select(TICKET.title).where(TICKET.id.eq(100L))));
        assertThat(list(select(TICKET.title).orderBy(TICKET.title.asc()))).containsExactly("five", "five", "four", "one", "six", "three", "two");
        execute(insertInto(TICKET).set(TICKET.title, "old").set(TICKET.code, "c"));
        assertThat(execute(insertInto(TICKET).set(TICKET.title, "new").set(TICKET.code, "c").onConflict(TICKET.code).doUpdate(TICKET.title)))
                .isEqualTo(1);
        execute(insertInto(TICKET).set(TICKET.title, "next").set(TICKET.code, "d").onConflict(TICKET.code).doUpdate(TICKET.title));
        assertThat(list(select(TICKET.title).where(TICKET.code.isNotNull()).orderBy(TICKET.code.asc()))).containsExactly("new", "next");
    }

    @Test
    void whatRowanMakesIsInTheStatementAndNotInTheObject() {
        Note note = new Note("a");
        execute(insertInto(NOTE).values(note));
        execute(insertInto(NOTE).values(List.of(note, new Note("b"))));
        assertThat(note.id).isNull();
        assertThat(note.version).isZero();
        List<Note> stored = list(select(NOTE).orderBy(NOTE.text.asc()));
        assertThat(stored).extracting(each -> each.text).containsExactly("a", "a", "b");
        assertThat(stored).allMatch(each -> each.version == 1 && each.created != null && each.created.equals(each.updated));
    }

    @Test
    void whatDoesNotFitIsRefusedWithTheColumn() {
        assertThatThrownBy(() -> execute(insertInto(TASK).values(Task.of(null, "x".repeat(41), null)))).isInstanceOf(DataException.class)
                .hasMessageContaining("task.data");
        assertThatThrownBy(() -> execute(insertInto(TASK).set(TASK.cost, new BigDecimal("1.234")))).isInstanceOf(DataException.class)
                .hasMessageContaining("task.cost");
        assertThatThrownBy(() -> execute(insertInto(GUEST).values(Guest.of(1, null, "No")))).isInstanceOf(NotNullException.class);
        assertThatThrownBy(() -> execute(insertInto(GUEST).setNull(GUEST.visits).set(GUEST.email, "e"))).isInstanceOf(NotNullException.class);
    }

    @Test
    void rowsAreSaidOnce() {
        assertThatThrownBy(() -> insertInto(TASK).set(TASK.data, "a").values(Task.of(null, "b", null))).isInstanceOf(IllegalStateException.class)
                .hasMessage("values(…) begins the rows of an INSERT, and this one has some already");
        assertThatThrownBy(() -> insertInto(TASK).set(TASK.data, "a").set(TASK.data, "b")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("task.data is set twice");
        assertThatThrownBy(() -> insertInto(TASK).values(List.of(Task.of(1, "a", null), Task.of(2, "b", null))).set(TASK.x, 1))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSelectOfExpressionsAndLiteralsGivesARow() {
        given();
        assertThat(execute(insertInto(TASK).columns(TASK.id, TASK.data, TASK.cost).select(select(literal(7), literal("seven"), literal(new BigDecimal("1.25")))))).isEqualTo(1);
        assertThat(execute(insertInto(TASK).columns(TASK.id, TASK.data, TASK.parent).select(
                select(TASK.id.plus(10), literal("copy"), TASK.id).where(TASK.id.le(2))))).isEqualTo(2);
        assertThat(list(select(TASK.data, TASK.parent).where(TASK.id.gt(6)).orderBy(TASK.id.asc())))
                .containsExactly(new Row2<>("seven", null), new Row2<>("copy", 1), new Row2<>("copy", 2));
        assertThat(execute(insertInto(GUEST).columns(GUEST.id, GUEST.email, GUEST.paid).select(
                select(TASK.id, literal("e@x"), literal(new BigDecimal("2.50"))).where(TASK.id.eq(1))).onConflict(GUEST.email)
                .doUpdate(GUEST.paid))).isEqualTo(1);
        assertThat(list(select(GUEST.paid))).containsExactly(new BigDecimal("2.50"));
        execute(insertInto(TASK).set(TASK.id, literal(30)).set(TASK.data, literal("lit")).set(TASK.cost, literal(new BigDecimal("3.5"))));
        assertThat(list(select(TASK.data, TASK.cost).where(TASK.id.eq(30)))).containsExactly(new Row2<>("lit", new BigDecimal("3.50")));
        assertThatThrownBy(() -> execute(insertInto(TASK).set(TASK.data, literal("x".repeat(41))))).isInstanceOf(DataException.class)
                .hasMessageContaining("task.data");
    }

    private void given() {
        execute(insertInto(TASK).values(List.of(Task.of(1, "data1", null), Task.of(2, "data2", null), Task.of(3, "data3", null))));
    }

    @Test
    void dc22NamesWithPercentSigns() {
        PercentTable p = PERCENT.as("al%ias");
        execute(insertInto(PERCENT).values(List.of(new Percent(7, 11), new Percent(9, 10))));
        assertThat(execute(insertInto(PERCENT).set(PERCENT.percent, 7).set(PERCENT.spaces, 12).onConflict(PERCENT.percent)
                .doUpdate().set(PERCENT.spaces, PERCENT.spaces.plus(excluded(PERCENT.spaces))))).isEqualTo(1);
        if (!on(DatabaseKind.MYSQL)) {
            assertThat(list(insertInto(PERCENT).set(PERCENT.percent, 11).set(PERCENT.spaces, 9).returning(PERCENT.percent, PERCENT.spaces)))
                    .containsExactly(new Row2<>(11, 9));
        }
        assertThat(execute(update(p).set(p.spaces, 15).where(p.percent.in(List.of(7, 9))))).isEqualTo(2);
        assertThat(execute(update(PERCENT).from(p).set(PERCENT.spaces, p.spaces.plus(1)).where(PERCENT.percent.eq(p.percent), p.percent.lt(10)))).isEqualTo(2);
        assertThat(list(select(PERCENT.spaces).where(PERCENT.percent.lt(10)))).containsExactly(16, 16);
        assertThat(execute(deleteFrom(PERCENT).using(p).where(PERCENT.percent.eq(p.percent), p.percent.lt(10)))).isEqualTo(2);
    }
}
