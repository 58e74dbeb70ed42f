package dev.rowan.it.query;

import static dev.rowan.it.query.GuestTable.GUEST;
import static dev.rowan.it.query.TaskTable.TASK;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sql;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.NoRowException;
import dev.rowan.TooManyRowsException;
import dev.rowan.UniqueException;
import dev.rowan.engine.Engine;
import dev.rowan.engine.Isolation;
import dev.rowan.it.database.CountingDataSource;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Query;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The one row of a change, outside of a transaction: where there are more, the change is taken back. */
final class ReturningOneTest extends ChangeFixture {

    ReturningOneTest(TestDatabase database) {
        super(database);
    }

    @Override
    List<Table<?>> tables() {
        return List.of(GUEST, TASK);
    }

    private void given() {
        execute(insertInto(TASK).values(List.of(Task.of(null, "d1", null), Task.of(null, "d2", 1), Task.of(null, "d3", 1))));
    }

    private List<String> data() {
        return list(select(TASK.data).orderBy(TASK.id.asc()));
    }

    private List<Query<?>> ofSeveral() {
        List<Query<?>> all = new ArrayList<>(List.of(
                update(TASK).set(TASK.data, "new").all().returning(TASK.id),
                update(TASK).set(TASK.data, "new").where(TASK.parent.eq(1)).returning(TASK),
                update(TASK).set(TASK.data, "new").all().returning(TASK.id).map(String::valueOf),
                deleteFrom(TASK).where(TASK.id.gt(1)).returning(TASK.data),
                insertInto(TASK).values(List.of(Task.of(null, "a", null), Task.of(null, "b", null))).returning(TASK.id)));
        if (!on(DatabaseKind.MYSQL)) {
            all.add(insertInto(TASK).columns(TASK.data).select(select(TASK.data)).returning(TASK.id));
        }
        if (!on(DatabaseKind.MYSQL, DatabaseKind.H2)) {
            all.add(sql("delete from task where id > :id returning id").bind("id", 1).rows(TASK.id));
        }
        return all;
    }

    @Test
    void aChangeOfSeveralIsTakenBack() {
        given();
        for (Query<?> change : ofSeveral()) {
            for (Engine each : List.of(engine, engine.with(Isolation.SERIALIZABLE))) {
                assertThatThrownBy(() -> each.autocommit().one(change)).as(engine.sql(change)).isInstanceOf(TooManyRowsException.class);
                assertThat(data()).as(engine.sql(change)).containsExactly("d1", "d2", "d3");
                assertThatThrownBy(() -> each.autocommit().optional(change)).isInstanceOf(TooManyRowsException.class);
                assertThat(data()).as(engine.sql(change)).containsExactly("d1", "d2", "d3");
            }
        }
        assertThat(engine.pool().checkedOut()).isZero();
    }

    @Test
    void aChangeOfOneIsKept() {
        given();
        assertThat(engine.autocommit().<Integer>one(update(TASK).set(TASK.data, "new").where(TASK.id.eq(2)).returning(TASK.id))).isEqualTo(2);
        assertThat(engine.autocommit().optional(deleteFrom(TASK).where(TASK.id.eq(3)).returning(TASK.data))).contains("d3");
        assertThat(data()).containsExactly("d1", "new");
        assertThatThrownBy(() -> engine.autocommit().one(update(TASK).set(TASK.data, "x").where(TASK.id.eq(9)).returning(TASK.id)))
                .isInstanceOf(NoRowException.class);
        assertThat(engine.autocommit().optional(deleteFrom(TASK).where(TASK.id.eq(9)).returning(TASK.data))).isEmpty();
        assertThat(engine.autocommit().first(update(TASK).set(TASK.data, "all").all().returning(TASK.data))).contains("all");
        assertThat(data()).containsExactly("all", "all");
    }

    @Test
    void whatFailsMeanwhileChangesNothing() {
        given();
        execute(insertInto(GUEST).set(GUEST.email, "a@x").set(GUEST.phone, "1"));
        execute(insertInto(GUEST).set(GUEST.email, "b@x").set(GUEST.phone, "2"));
        assertThatThrownBy(() -> engine.autocommit().one(update(GUEST).set(GUEST.email, "b@x").where(GUEST.phone.eq("1")).returning(GUEST.id)))
                .isInstanceOf(UniqueException.class);
        assertThatThrownBy(() -> engine.autocommit().one(update(TASK).set(TASK.data, "new").where(TASK.id.eq(1)).returning(TASK.id).map(id -> {
            throw new IllegalStateException("read by nobody");
        }))).hasMessage("read by nobody");
        assertThat(data()).containsExactly("d1", "d2", "d3");
        assertThat(engine.autocommit().<String>one(update(TASK).set(TASK.data, "new").where(TASK.id.eq(1)).returning(TASK.data))).isEqualTo("new");
        assertThat(engine.pool().checkedOut()).isZero();
    }

    /** An INSERT of one row has no more than that, so nothing need be said around it; but on H2, which would keep the half of one that fails. */
    @Test
    void whatHasOneRowAtMostIsAlone() {
        CountingDataSource counting = database.counting();
        try (Engine counted = Engine.of(counting.dataSource())) {
            counted.ping();
            counting.statements().clear();
            counted.autocommit().one(insertInto(TASK).set(TASK.data, "d").returning(TASK.id));
            if (!on(DatabaseKind.H2)) {
                assertThat(counting.statements().sql()).hasSize(1);
                assertThat(counting.statements().connectionCalls()).doesNotContain("commit");
            }
        }
        assertThat(data()).containsExactly("d");
    }

    @Test
    void howeverFewRowsAreReadTheChangeIsMade() {
        for (int rows : new int[] {3, 20_000}) {
            for (int read : new int[] {0, 1, rows}) {
                execute(deleteFrom(TASK).all());
                for (int from = 0; from < rows; from += 1_000) {
                    execute(insertInto(TASK).values(Collections.nCopies(Math.min(rows, 1_000), Task.of(null, "d", null))));
                }
                assertThat(readOf(update(TASK).set(TASK.data, "new").all().returning(TASK.data), read)).hasSize(read).allMatch("new"::equals);
                assertThat(list(select(TASK.data).distinct())).containsExactly("new");
                assertThat(readOf(deleteFrom(TASK).where(TASK.id.gt(0)).returning(TASK.data), read)).hasSize(read);
                assertThat(data()).isEmpty();
            }
        }
        assertThat(readOf(insertInto(TASK).set(TASK.data, "one").returning(TASK.data), 1)).containsExactly("one");
        assertThat(data()).containsExactly("one");
        assertThat(engine.pool().checkedOut()).isZero();
    }

    private <T> List<T> readOf(Query<T> change, int rows) {
        try (Stream<T> stream = engine.autocommit().stream(change)) {
            return stream.limit(rows).toList();
        }
    }
}
