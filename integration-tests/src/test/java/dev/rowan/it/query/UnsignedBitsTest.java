package dev.rowan.it.query;

import static dev.rowan.it.query.UnsignedBitsTest_BitsTable.BITS;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DataException;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Unsigned;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Condition;
import dev.rowan.sql.Expression;
import dev.rowan.sql.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bits of numbers without a sign. */
final class UnsignedBitsTest extends ChangeFixture {

    @dev.rowan.annotation.Table
    record Bits(@Id(assigned = true) int id, @Unsigned byte tiny, @Unsigned short small, @Unsigned int number, @Unsigned long large) {
    }

    UnsignedBitsTest(TestDatabase database) {
        super(database);
    }

    @Override
    List<Table<?>> tables() {
        return List.of(BITS);
    }

    private void given() {
        execute(insertInto(BITS).values(List.of(new Bits(1, (byte) 0xF5, (short) 0xFF05, 0xFFFF_FF05, -1L), new Bits(2, (byte) 1, (short) 2, 3, 4))));
    }

    private <T> void gives(Expression<T> bits, T first, T second) {
        assertThat(list(select(bits).from(BITS).orderBy(BITS.id.asc()))).containsExactly(first, second);
    }

    private void holds(Condition condition, Integer... ids) {
        assertThat(list(select(BITS.id).where(condition).orderBy(BITS.id.asc()))).containsExactly(ids);
    }

    @Test
    void theyAreThoseOfJava() {
        given();
        gives(BITS.tiny.bitAnd((byte) 0xF1), (byte) 0xF1, (byte) 1);
        gives(BITS.tiny.bitOr((byte) 0x82), (byte) 0xF7, (byte) 0x83);
        gives(BITS.tiny.bitXor((byte) 0xFF), (byte) 0x0A, (byte) 0xFE);
        gives(BITS.tiny.bitNot(), (byte) 0x0A, (byte) 0xFE);
        gives(BITS.small.bitNot(), (short) 0x00FA, (short) 0xFFFD);
        gives(BITS.number.bitNot(), 0xFA, 0xFFFF_FFFC);
        gives(BITS.number.bitNot().bitNot(), 0xFFFF_FF05, 3);
        gives(BITS.number.bitAnd(0x8000_0001), 0x8000_0001, 1);
        gives(BITS.number.bitOr(BITS.small), 0xFFFF_FF05, 3);
        gives(BITS.number.bitXor(BITS.tiny), 0xFFFF_FFF0, 2);
        gives(BITS.tiny.shiftRight(4), (byte) 0x0F, (byte) 0);
        gives(BITS.number.shiftRight(31), 1, 0);
        gives(BITS.small.bitAnd((short) 0xFF).shiftLeft(8), (short) 0x0500, (short) 0x0200);
    }

    @Test
    void theyAreComparedAsNumbersWithoutASign() {
        given();
        holds(BITS.number.bitNot().gt(0xFF), 2);
        holds(BITS.tiny.bitNot().eq((byte) 0xFE), 2);
        holds(BITS.tiny.bitOr((byte) 0x80).gt((byte) 0x83), 1);
        holds(BITS.number.bitAnd(0xF000_0000).eq(0xF000_0000), 1);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        given();
        assertThatThrownBy(() -> list(select(BITS.tiny.shiftLeft(1)).from(BITS))).isInstanceOf(DataException.class).hasMessageContaining("490");
        assertThatThrownBy(() -> BITS.large.bitAnd(1L)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("an unsigned Long has no bits");
        assertThatThrownBy(() -> BITS.large.bitNot()).isInstanceOf(IllegalArgumentException.class);
    }
}
