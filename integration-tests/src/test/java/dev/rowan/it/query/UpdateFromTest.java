package dev.rowan.it.query;

import static dev.rowan.it.query.GuestTable.GUEST;
import static dev.rowan.it.query.TaskTable.TASK;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.subquery;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sql.Sql.with;
import static dev.rowan.sql.Sql.withRecursive;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.UnsupportedException;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Derived;
import dev.rowan.sql.NumberExpression;
import dev.rowan.sql.Row2;
import dev.rowan.sql.Statement;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An UPDATE by expressions, by queries, and by the rows of other tables. */
final class UpdateFromTest extends GuestsAndTasks {

    UpdateFromTest(TestDatabase database) {
        super(database);
    }

    private List<Integer> parents() {
        return list(select(TASK.parent).orderBy(TASK.id.asc()));
    }

    private List<String> data() {
        return list(select(TASK.data).orderBy(TASK.id.asc()));
    }

    @Test
    void s12CountsTheRowsItFinds() {
        assertThat(execute(update(TASK).set(TASK.parent, 9).where(TASK.id.gt(2)))).isEqualTo(3);
        assertThat(execute(update(TASK).set(TASK.parent, 9).where(TASK.id.gt(2)))).isEqualTo(3);
        assertThat(execute(update(TASK).setNull(TASK.parent).all())).isEqualTo(5);
    }

    @Test
    void j15SetsWhatIsComputedOfTheRow() {
        execute(update(TASK).set(TASK.cost, new BigDecimal("5.25")).all());
        assertThat(execute(update(TASK).set(TASK.x, 1).set(TASK.cost, TASK.cost.divide(new BigDecimal("1.5"))).where(TASK.id.eq(2)))).isEqualTo(1);
        assertThat(list(select(TASK.cost).where(TASK.id.lt(3)).orderBy(TASK.id.asc())))
                .usingElementComparator(BigDecimal::compareTo).containsExactly(new BigDecimal("5.25"), new BigDecimal("3.5"));
    }

    @Test
    void setsByTheRowOfAnotherTable() {
        Statement change = update(TASK).from(GUEST).set(TASK.data, GUEST.name).set(TASK.x, TASK.x.plus(GUEST.room))
                .where(TASK.id.eq(GUEST.id), GUEST.house.eq(1));
        assertThat(execute(change)).isEqualTo(2);
        assertThat(data()).containsExactly("A", "d2", "C", "d4", "d5");
        assertThat(list(select(TASK.x).orderBy(TASK.id.asc()))).containsExactly(15, 5, 35, 5, 5);
    }

    @Test
    void setsByOtherRowsOfItsTable() {
        TaskTable up = TASK.as("up");
        assertThat(execute(update(TASK).from(up).set(TASK.data, up.data).where(TASK.parent.eq(up.id)))).isEqualTo(4);
        assertThat(data()).containsExactly("d1", "d1", "d1", "d3", "d3");
        assertThat(execute(update(t).from(up).set(t.data, up.data).where(t.parent.eq(up.id), up.id.eq(1)))).isEqualTo(2);
    }

    @Test
    void setsBySeveralTables() {
        Statement change = update(TASK).from(GUEST, t).set(TASK.data, GUEST.name).where(TASK.parent.eq(t.id), t.id.eq(GUEST.id));
        if (on(DatabaseKind.H2)) {
            assertThatThrownBy(() -> execute(change)).isInstanceOf(UnsupportedException.class).hasMessageContaining("several tables");
        } else {
            assertThat(execute(change)).isEqualTo(4);
            assertThat(data()).containsExactly("d1", "A", "A", "C", "C");
        }
    }

    @Test
    void setsByAQuery() {
        NumberExpression<Integer> most = sum(t.x);
        Derived sums = select(t.parent, most).from(t).where(t.parent.isNotNull()).groupBy(t.parent).as("sums");
        assertThat(execute(update(TASK).from(sums).set(TASK.x, sums.column(most)).where(TASK.id.eq(sums.column(t.parent))))).isEqualTo(2);
        assertThat(list(select(TASK.x).orderBy(TASK.id.asc()))).containsExactly(10, 5, 10, 5, 5);
    }

    @Test
    void dc43SetsByATableOfAWithClause() {
        Derived some = with("some_tasks", select(TASK.id).where(TASK.data.in(List.of("d2", "d3", "d4"))));
        assertThat(execute(update(TASK).from(some).set(TASK.parent, 5).where(TASK.id.eq(some.column(TASK.id))))).isEqualTo(3);
        assertThat(parents()).containsExactly(null, 5, 5, 5, 3);
    }

    @Test
    void setsByATableOfARecursiveWithClause() {
        Derived under = withRecursive("under", select(TASK.id).where(TASK.id.eq(3)),
                its -> select(TASK.id).from(TASK).join(its, TASK.parent.eq(its.column(TASK.id))));
        assertThat(execute(update(TASK).from(under).set(TASK.x, 9).where(TASK.id.eq(under.column(TASK.id))))).isEqualTo(3);
        assertThat(execute(update(TASK).set(TASK.x, 8).where(TASK.id.in(select(under.column(TASK.id)).from(under))))).isEqualTo(3);
        assertThat(list(select(TASK.x).orderBy(TASK.id.asc()))).containsExactly(5, 5, 8, 8, 8);
    }

    @Test
    void aQueryWithinReadsTheSameTable() {
        assertThat(execute(update(TASK).set(TASK.data, subquery(select(t.data).from(t).where(t.id.eq(TASK.parent)))).where(TASK.parent.isNotNull())))
                .isEqualTo(4);
        assertThat(data().get(0)).isEqualTo("d1");
        assertThat(data().get(1)).isEqualTo("d1");
        assertThat(execute(update(TASK).setNull(TASK.data).where(TASK.id.in(select(t.parent).from(t).where(t.parent.isNotNull())))))
                .isEqualTo(2);
        assertThat(execute(update(t).set(t.x, 0).where(t.id.in(select(TASK.parent).from(TASK).where(TASK.parent.isNotNull()))))).isEqualTo(2);
        assertThat(execute(update(TASK).set(TASK.x, 1).where(TASK.id.in(select(TASK.id).where(TASK.x.eq(0)))))).isEqualTo(2);
    }

    @Test
    void everyRowMustBeSaidHereToo() {
        assertThatThrownBy(() -> execute(update(TASK).from(GUEST).set(TASK.data, GUEST.name))).isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("update(task) without where(…)");
        assertThatThrownBy(() -> execute(update(TASK).from(TASK).set(TASK.x, 1).all())).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("task stands twice");
        assertThat(execute(update(TASK).from(GUEST.as("one")).set(TASK.x, 1).where(GUEST.as("one").id.eq(1)))).isEqualTo(5);
        assertThat(list(select(TASK.id, TASK.x).where(TASK.id.eq(1)))).containsExactly(new Row2<>(1, 1));
    }
}
