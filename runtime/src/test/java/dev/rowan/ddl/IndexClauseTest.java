package dev.rowan.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.UnsupportedException;
import dev.rowan.dialect.Dialect;
import dev.rowan.sql.Index;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.tables.Unmapped;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexClauseTest {

    @Test
    void columnsGoDownWhereTheyAreTold() {
        var table = new Indexed();
        assertThat(sql(table, "h2", table.over().descending(table.b))).isEqualTo("create index ix_t_a_b on t (a, b desc)");
    }

    @Test
    void expressionsStandInParenthesesAndInTheNameByAHash() {
        var table = new Indexed();
        Index<Object> index = table.over().expression("lower(b)");
        assertThat(sql(table, "mysql", index)).matches("create index ix_t_a_b_[0-9a-f]{8} on t \\(a, b, \\(lower\\(b\\)\\)\\)");
        assertThat(sql(table, "mysql", index.named("mine"))).startsWith("create index mine on");
        assertThatThrownBy(() -> sql(table, "mariadb", index)).isInstanceOf(UnsupportedException.class)
                .hasMessage("t (lower(b)): MariaDB has no \"index over an expression\"");
    }

    @Test
    void anIndexOfSomeRowsIsOneOfAllWhereThereAreNone() {
        var table = new Indexed();
        assertThat(sql(table, "h2", table.over().where("a > 0"))).isEqualTo("create index ix_t_a_b on t (a, b)");
    }

    @Test
    void aUniqueOneWouldRefuseMoreThanItWasTold() {
        var table = new Indexed();
        assertThatThrownBy(() -> sql(table, "h2", table.over().where("a > 0").asUnique()))
                .isInstanceOf(UnsupportedException.class)
                .hasMessage("the unique index ix_t_a_b: H2 has no \"create index … where\"");
    }

    private static String sql(Indexed table, String dialect, Index<Object> index) {
        table.indexes = List.of(index);
        return new CreateIndexes<>(table).sql(Dialect.of(dialect));
    }

    private static final class Indexed extends Unmapped {

        final NumberColumn<Object, Integer> a = number(column("a", ColumnTypes.INTEGER));
        final TextColumn<Object> b = text(column("b", ColumnTypes.STRING));
        private List<Index<Object>> indexes = List.of();

        Indexed() {
            super(TableSpec.of("t"));
        }

        Index<Object> over() {
            return index(a, b);
        }

        @Override
        public List<Index<Object>> indexes() {
            return indexes;
        }
    }
}
