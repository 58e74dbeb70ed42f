package dev.rowan.sql;

import static dev.rowan.sql.Rendered.on;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.number;
import static dev.rowan.tables.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NumberRenderingTest {

    private static final NumberExpression<BigDecimal> DECIMAL = number(USERS.visits.cast(BigDecimal.class));

    @Test
    void operatorsKeepTheirOrder() {
        assertThat(on("h2", USERS.visits.plus(1).times(USERS.id))).isEqualTo("(visits + ?) * id");
        assertThat(on("h2", USERS.visits.minus(USERS.id.minus(1)))).isEqualTo("visits - (id - ?)");
        assertThat(on("h2", USERS.visits.neg().neg())).isEqualTo("-(-visits)");
        assertThat(on("h2", USERS.visits.plus(1).abs().eq(2))).isEqualTo("abs(visits + ?) = ?");
    }

    @Test
    void divisions() {
        assertThat(on("h2", USERS.visits.divide(2))).isEqualTo("visits / nullif(cast(? as integer), 0)");
        assertThat(on("postgresql", USERS.visits.divide(USERS.id))).isEqualTo("visits / nullif(id, 0)");
        assertThat(on("mysql", USERS.visits.divide(2))).isEqualTo("visits div ?");
        assertThat(on("sqlite", USERS.visits.mod(2))).isEqualTo("visits % ?");
        assertThat(on("postgresql", DECIMAL.divide(BigDecimal.TEN)))
                .isEqualTo("round(cast(visits as decimal(20, 0)) * 1.00000000000000000000 / nullif(?, 0), 20)");
        assertThat(on("mysql", DECIMAL.divide(BigDecimal.TEN)))
                .isEqualTo("round(cast(cast(visits as decimal(20, 0)) as decimal(65, 27)) / cast(? as decimal(38, 0)), 20)");
    }

    @Test
    void roundings() {
        assertThat(on("mysql", DECIMAL.round(2))).isEqualTo("round(cast(visits as decimal(20, 0)), 2)");
        assertThat(on("postgresql", literal(1.5).round(1))).isEqualTo("cast(round(cast(? as numeric), 1) as double precision)");
        assertThat(on("h2", USERS.visits.round(1))).isEqualTo("visits");
        assertThat(on("sqlite", DECIMAL.ceil())).isEqualTo("rowan_ceiling(cast(visits as text) collate rowan_decimal) collate rowan_decimal");
        assertThat(on("mysql", USERS.visits.power(2))).isEqualTo("power(visits, ?)");
        assertThat(on("postgresql", USERS.visits.sqrt())).isEqualTo("sqrt(cast(visits as double precision))");
    }

    @Test
    void bits() {
        assertThat(on("h2", USERS.visits.bitXor(5))).isEqualTo("bitxor(visits, cast(? as integer))");
        assertThat(on("postgresql", USERS.visits.bitXor(5))).isEqualTo("visits # ?");
        assertThat(on("mysql", USERS.visits.bitNot())).isEqualTo("cast(~visits as signed)");
        assertThat(on("sqlite", USERS.visits.bitXor(5).eq(1))).isEqualTo("((visits | ?) - (visits & ?)) = ?");
        assertThat(on("postgresql", USERS.visits.shiftRight(1))).isEqualTo("visits >> cast(? as integer)");
        assertThatThrownBy(() -> DECIMAL.bitNot()).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a BigDecimal has no bits to compute with: cast(Long.class) or another integer first");
    }

    @Test
    void nullIsNoArgument() {
        Integer none = null;
        NumberExpression<Integer> nothing = null;
        assertThatThrownBy(() -> USERS.visits.plus(none)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> USERS.visits.plus(nothing)).isInstanceOf(NullPointerException.class).hasMessageStartingWith("null is no argument of");
        assertThatThrownBy(() -> USERS.visits.bitAnd(nothing)).isInstanceOf(NullPointerException.class);
    }
}
