package dev.rowan.it.contract;

import static dev.rowan.it.contract.UpsertContract_FooTable.FOO;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.excluded;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.sql.Condition;
import dev.rowan.sql.OnConflict;
import dev.rowan.sql.TextExpression;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S19: rows that are there already are changed. */
interface UpsertContract extends OnEngine {

    @Table
    record Foo(@Id(assigned = true) int id, @Column(length = 10) String bar, @Column(length = 10) String baz, boolean updatedOnce) {
    }

    @Test
    @Shows(Case.S19)
    default void theNewValue() {
        assertThat(execute(upsert("ab").doUpdate(FOO.bar))).isEqualTo(2);
        assertThat(foos()).containsExactly(new Foo(1, "ab", "bz", false), new Foo(2, "b", null, false));
        assertThat(execute(upsert("ab").doUpdate().set(FOO.bar, excluded(FOO.bar)))).isEqualTo(2);
        assertThat(foos()).containsExactly(new Foo(1, "ab", "bz", false), new Foo(2, "b", null, false));
    }

    @Test
    @Shows(Case.S19)
    default void whatIsMadeOfBothRows() {
        execute(upsert("ab").doUpdate().set(FOO.bar, excluded(FOO.bar).concat("_foo"))
                .set(FOO.baz, excluded(FOO.bar).concat("_").concat(FOO.baz)));
        assertThat(foos()).containsExactly(new Foo(1, "ab_foo", "ab_bz", false), new Foo(2, "b", null, false));
    }

    @Test
    @Shows(Case.S19)
    default void theOrderOfAssignmentsIsKept() {
        Condition first = FOO.updatedOnce.eq(false);
        TextExpression bar = caseWhen(first, excluded(FOO.bar)).otherwise(FOO.bar);
        Condition flag = caseWhen(first, true).otherwise(FOO.updatedOnce);
        execute(upsert("ab").doUpdate().set(FOO.bar, bar).set(FOO.updatedOnce, flag));
        assertThat(foos()).containsExactly(new Foo(1, "ab", "bz", true), new Foo(2, "b", null, false));
        execute(upsert("ab").doUpdate().set(FOO.updatedOnce, flag).set(FOO.bar, bar));
        boolean inOrder = database().kind() == DatabaseKind.MYSQL || database().kind() == DatabaseKind.MARIADB;
        assertThat(foos()).as("there an assignment sees those before it, elsewhere the row as it was")
                .containsExactly(new Foo(1, inOrder ? "b" : "ab", "bz", true), new Foo(2, "b", null, false));
    }

    @Test
    @Shows(Case.S19)
    default void nothing() {
        execute(upsert("ab").doNothing());
        assertThat(foos()).containsExactly(new Foo(1, "b", "bz", false), new Foo(2, "b", null, false));
    }

    /** The row is (1, b, bz), and these come: the same one with another bar, and a new one. */
    private OnConflict<Foo> upsert(String bar) {
        create(FOO);
        execute(insertInto(FOO).values(new Foo(1, "b", "bz", false)));
        return insertInto(FOO).values(List.of(new Foo(1, bar, null, false), new Foo(2, "b", null, false))).onConflict(FOO.id);
    }

    private List<Foo> foos() {
        return list(select(FOO).orderBy(FOO.id.asc()));
    }
}
