package dev.rowan.it.contract;

import static dev.rowan.it.contract.InsertSelectContract_CopyTable.COPY;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.sql.Row2;
import dev.rowan.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S18: the rows of a query are inserted. */
interface InsertSelectContract extends OnEngine {

    @Table
    record Copy(@Id Integer id, @Column(length = 50) String data, @Column(serverDefault = "5") Integer x,
            @Column(serverDefault = "4") Integer y) {
        static Copy of(int id, String data) {
            return new Copy(id, data, 9, 9);
        }
    }

    @Test
    @Shows({Case.S18, Case.DC_18})
    default void someRowsAgain() {
        copies();
        assertThat(execute(copy("data2", "data3"))).isEqualTo(2);
        assertThat(list(select(COPY.data).orderBy(COPY.data.asc()))).containsExactly("data1", "data2", "data2", "data3", "data3");
        assertThat(list(select(COPY.id).orderBy(COPY.id.asc()))).containsExactly(1, 2, 3, 7, 8);
        assertThat(list(select(COPY.x, COPY.y).where(COPY.id.gt(3)))).as("the columns that are left out have their defaults")
                .containsExactly(new Row2<>(5, 4), new Row2<>(5, 4));
    }

    @Test
    @Shows({Case.S18, Case.DC_18})
    default void noRowsAreNoError() {
        copies();
        assertThat(execute(copy("none"))).isZero();
        assertThat(list(select(COPY))).hasSize(3);
    }

    @Test
    @Shows(Case.DC_18)
    default void theKeysAreTheDatabases() {
        create(COPY);
        for (String data : List.of("data1", "data2", "data3")) {
            execute(insertInto(COPY).set(COPY.data, data));
        }
        assertThat(execute(insertInto(COPY).columns(COPY.data).select(select(COPY.data).where(COPY.data.ne("data1"))))).isEqualTo(2);
        assertThat(list(select(COPY.data).orderBy(COPY.data.asc()))).containsExactly("data1", "data2", "data2", "data3", "data3");
        assertThat(list(select(COPY.id))).doesNotHaveDuplicates();
    }

    private static Statement copy(String... data) {
        return insertInto(COPY).columns(COPY.id, COPY.data).select(select(COPY.id.plus(5), COPY.data).where(COPY.data.in(List.of(data))));
    }

    private void copies() {
        create(COPY);
        execute(insertInto(COPY).values(List.of(Copy.of(1, "data1"), Copy.of(2, "data2"), Copy.of(3, "data3"))));
    }
}
