package dev.rowan.it.contract;

import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.mapper.Mapper;
import dev.rowan.schema.MetaData;
import dev.rowan.sql.Index;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.Table;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.Unique;
import dev.rowan.type.ColumnTypes;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S11: a name may have any character, the question mark of JDBC too. */
interface ColumnNameContract extends OnEngine {

    @ParameterizedTest
    @Shows({Case.S11, Case.DC_15})
    @ValueSource(strings = {"boring", "per cent", "per % cent", "%percent", "par(ens)", "percent%(ens)yah", "col:ons",
            "_starts_with_underscore", "dot.s", "more :: %colons%", "_name", "___name", "[BracketsAndCase]", "42numbers",
            "percent%signs", "has spaces", "/slashes/", "more/slashes", "q?marks", "1param", "1col:on", "quote ' one",
            "quote \" two", "back`tick", "{brace}", "select", "Mixed", "測試", "méil"})
    default void anyNameWorks(String name) throws SQLException {
        Odd odd = new Odd(name);
        create(odd);
        String[] data = {"a", "b", "c", "d"};
        for (int i = 0; i < data.length; i++) {
            execute(insertInto(odd).set(odd.id, i + 1).set(odd.column, data[i]));
        }
        assertThat(ids(odd.id, odd.column.eq("c"))).containsExactly(3);
        assertThat(ids(odd.id, odd.column.in("d", "a"))).containsExactly(1, 4);
        assertThat(list(select(odd.id).where(odd.column.startsWith("b")))).containsExactly(2);
        assertThat(list(select(new Odd(name, "al ias").column).limit(1))).hasSize(1);
        assertThat(execute(update(odd).set(odd.column, "z").where(odd.column.gt("b")))).isEqualTo(2);
        assertThat(execute(deleteFrom(odd).where(odd.column.eq("z")))).isEqualTo(2);
        assertThat(list(odd.column, odd.id)).containsExactly("a", "b");
        MetaData.of(odd).createAll(engine());
        MetaData.of(odd).dropAll(engine());
        assertThat(InDatabase.of(database()).tables()).isEmpty();
    }

    /** A table with a column of that name, which names the table, an index and a constraint too. */
    final class Odd extends Table<String> {

        final NumberColumn<String, Integer> id = number(column("id", ColumnTypes.INTEGER).notNull());
        final TextColumn<String> column;

        Odd(String name) {
            this(name, null);
        }

        Odd(String name, String alias) {
            super(String.class, TableSpec.of("t " + name), alias);
            this.column = text(column(name, ColumnTypes.STRING).length(50));
        }

        @Override
        public List<Index<String>> indexes() {
            return List.of(index(column));
        }

        @Override
        public List<Unique<String>> uniques() {
            return List.of(unique(id, column));
        }

        @Override
        public Mapper<String> mapper() {
            throw new UnsupportedOperationException();
        }
    }
}
