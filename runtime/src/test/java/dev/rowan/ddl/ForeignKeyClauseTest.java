package dev.rowan.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.UnsupportedException;
import dev.rowan.annotation.ReferentialAction;
import dev.rowan.dialect.Dialect;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.SqlText;
import dev.rowan.sql.TableSpec;
import dev.rowan.tables.Unmapped;
import dev.rowan.type.ColumnTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignKeyClauseTest {

    private static final Lines LINES = new Lines();

    @ParameterizedTest
    @CsvSource({"NO_ACTION,''", "RESTRICT,' on delete restrict on update restrict'",
            "CASCADE,' on delete cascade on update cascade'", "SET_NULL,' on delete set null on update set null'",
            "SET_DEFAULT,' on delete set default on update set default'"})
    void actionsOnH2(ReferentialAction action, String words) {
        assertThat(text("h2", LINES.key().onDelete(action).onUpdate(action)))
                .isEqualTo("fk_lines_a_b foreign key (a, b) references shop.orders (x, y)" + words);
    }

    @Test
    void innoDbCannotSetDefaults() {
        assertThatThrownBy(() -> text("mariadb", LINES.key().onUpdate(ReferentialAction.SET_DEFAULT)))
                .isInstanceOf(UnsupportedException.class)
                .hasMessage("lines [lines.a, lines.b]: MariaDB has no \"set default as the action of a foreign key\"");
    }

    @Test
    void isCheckedAtOnceWhereNothingElseIsPossible() {
        assertThat(text("mysql", LINES.key().asDeferrable().named("own"))).isEqualTo(
                "own foreign key (a, b) references shop.orders (x, y)");
    }

    private static String text(String dialect, ForeignKey<?> key) {
        return SqlText.of(Dialect.of(dialect), out -> ForeignKeyClause.write(out, key));
    }

    private static final class Orders extends Unmapped {

        static final Orders ORDERS = new Orders();

        final NumberColumn<Object, Integer> x = number(column("x", ColumnTypes.INTEGER).key());
        final NumberColumn<Object, Integer> y = number(column("y", ColumnTypes.INTEGER).key());

        Orders() {
            super(TableSpec.of("orders").schema("shop"));
        }
    }

    private static final class Lines extends Unmapped {

        final NumberColumn<Object, Integer> a = number(column("a", ColumnTypes.INTEGER));
        final NumberColumn<Object, Integer> b = number(column("b", ColumnTypes.INTEGER));

        Lines() {
            super(TableSpec.of("lines"));
        }

        ForeignKey<Object> key() {
            return foreignKey(a, b).references(Orders.ORDERS.x, Orders.ORDERS.y);
        }
    }
}
