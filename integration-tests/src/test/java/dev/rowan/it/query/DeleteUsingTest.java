package dev.rowan.it.query;

import static dev.rowan.it.query.GuestTable.GUEST;
import static dev.rowan.it.query.TaskTable.TASK;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.with;
import static dev.rowan.sql.Sql.withRecursive;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Derived;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A DELETE by conditions, by queries, and by the rows of other tables. */
final class DeleteUsingTest extends GuestsAndTasks {

    DeleteUsingTest(TestDatabase database) {
        super(database);
    }

    private List<Integer> ids() {
        return list(select(TASK.id).orderBy(TASK.id.asc()));
    }

    @Test
    void deletesByTheRowsOfAnotherTable() {
        assertThat(execute(deleteFrom(TASK).using(GUEST).where(TASK.parent.eq(GUEST.id), GUEST.name.eq("C")))).isEqualTo(2);
        assertThat(ids()).containsExactly(1, 2, 3);
        assertThat(execute(deleteFrom(t).using(GUEST).where(t.parent.eq(GUEST.id), GUEST.room.eq(10)))).isEqualTo(2);
        assertThat(ids()).containsExactly(1);
    }

    @Test
    void aRowThatSeveralBelongToGoesOnce() {
        assertThat(execute(deleteFrom(TASK).using(GUEST).where(GUEST.house.eq(TASK.parent)))).isEqualTo(2);
        assertThat(ids()).containsExactly(1, 4, 5);
    }

    @Test
    void deletesByOtherRowsOfItsTable() {
        assertThat(execute(deleteFrom(TASK).using(t).where(TASK.parent.eq(t.id), t.data.eq("d3")))).isEqualTo(2);
        assertThat(ids()).containsExactly(1, 2, 3);
    }

    @Test
    void deletesBySeveralTables() {
        assertThat(execute(deleteFrom(TASK).using(t, GUEST).where(TASK.parent.eq(t.id), t.id.eq(GUEST.id), GUEST.name.eq("A")))).isEqualTo(2);
        assertThat(ids()).containsExactly(1, 4, 5);
    }

    @Test
    void dc43DeletesByATableOfAWithClause() {
        Derived some = with("some_tasks", select(TASK.id).where(TASK.data.in(List.of("d2", "d3", "d4"))));
        assertThat(execute(deleteFrom(TASK).using(some).where(TASK.id.eq(some.column(TASK.id))))).isEqualTo(3);
        assertThat(ids()).containsExactly(1, 5);
    }

    @Test
    void deletesByATableOfARecursiveWithClause() {
        Derived under = withRecursive("under", select(TASK.id).where(TASK.id.eq(3)),
                its -> select(TASK.id).from(TASK).join(its, TASK.parent.eq(its.column(TASK.id))));
        assertThat(execute(deleteFrom(TASK).using(under).where(TASK.id.eq(under.column(TASK.id))))).isEqualTo(3);
        assertThat(ids()).containsExactly(1, 2);
    }

    @Test
    void dc43DeletesByASubqueryOfATableOfAWithClause() {
        Derived some = with("some_tasks", select(TASK.id).where(TASK.data.in(List.of("d2", "d3", "d4"))));
        assertThat(execute(deleteFrom(TASK).where(TASK.id.in(select(some.column(TASK.id)).from(some))))).isEqualTo(3);
        assertThat(ids()).containsExactly(1, 5);
    }

    @Test
    void aQueryWithinReadsTheSameTable() {
        assertThat(execute(deleteFrom(TASK).where(exists(select(t.id).from(t).where(t.parent.eq(TASK.id)))))).isEqualTo(2);
        assertThat(ids()).containsExactly(2, 4, 5);
        assertThat(execute(deleteFrom(t).where(t.id.in(select(TASK.id).from(TASK).where(TASK.parent.eq(1)))))).isEqualTo(1);
        assertThat(execute(deleteFrom(t).where(t.id.eq(4)))).isEqualTo(1);
        assertThat(ids()).containsExactly(5);
    }

    @Test
    void everyRowMustBeSaid() {
        assertThatThrownBy(() -> execute(deleteFrom(TASK).using(GUEST))).isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("deleteFrom(task) without where(…)");
        assertThat(execute(deleteFrom(TASK).using(GUEST).all())).isEqualTo(5);
    }
}
