package dev.rowan.it.contract;

import static dev.rowan.it.contract.TypeContract_BoxedTable.BOXED;
import static dev.rowan.it.contract.TypeContract_PrimitiveTable.PRIMITIVE;
import static dev.rowan.it.contract.TypeContract_ValueTable.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Sql;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every type of a column, at its limits and as NULL: stored, read, and found again by its value. */
interface TypeContract extends OnEngine {

    @Table
    record Primitive(@Id(assigned = true) int id, boolean flag, byte tiny, short small, int medium, long big, float rough, double fine, char letter) {
    }

    @Table
    record Boxed(@Id(assigned = true) int id, Boolean flag, Byte tiny, Short small, Integer medium, Long big, Float rough, Double fine, Character letter) {
    }

    @Table(name = "plain_values")
    record Value(@Id(assigned = true) int id, BigInteger whole, @Column(precision = 38, scale = 0) BigDecimal digits, UUID uuid, DayOfWeek day,
            Duration duration, @Column(name = "in_year") Year year, OffsetDateTime offset, ZonedDateTime zoned, java.util.Date date,
            java.sql.Date sqlDate, java.sql.Time sqlTime, java.sql.Timestamp sqlTimestamp, Optional<String> text, Optional<Integer> number) {
    }

    @Test
    default void primitives() {
        assertKept(PRIMITIVE, List.of(
                new Primitive(1, true, Byte.MIN_VALUE, Short.MIN_VALUE, Integer.MIN_VALUE, Long.MIN_VALUE, Float.MAX_VALUE, Double.MAX_VALUE, 'a'),
                new Primitive(2, false, Byte.MAX_VALUE, Short.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE, 1.1754944E-38f, 2.2250738585072014E-308, 'ß'),
                new Primitive(3, true, (byte) 0, (short) 0, 0, 1376537018368127L, 0.1f, 0.1, '\''),
                new Primitive(4, true, (byte) 0, (short) 0, 0, 0, 16777217f, 1.0 / 3, '測'),
                new Primitive(5, true, (byte) 0, (short) 0, 0, 0, -0.333333343f, -8.5514716, ' ')));
        assertThat(ids(PRIMITIVE.id, PRIMITIVE.rough.eq(0.1f))).containsExactly(3);
        assertThat(ids(PRIMITIVE.id, PRIMITIVE.rough.eq(-0.333333343f))).containsExactly(5);
        assertThat(ids(PRIMITIVE.id, PRIMITIVE.fine.eq(1.0 / 3))).containsExactly(4);
        assertThat(ids(PRIMITIVE.id, PRIMITIVE.fine.eq(Double.MAX_VALUE))).containsExactly(1);
        assertThat(ids(PRIMITIVE.id, PRIMITIVE.big.eq(Long.MIN_VALUE))).containsExactly(1);
        assertThat(ids(PRIMITIVE.id, PRIMITIVE.letter.eq('\''))).containsExactly(3);
        assertThat(ids(PRIMITIVE.id, PRIMITIVE.flag.not())).containsExactly(2);
        assertThat(ids(PRIMITIVE.id, PRIMITIVE.flag.eq(false))).containsExactly(2);
    }

    @Test
    default void boxes() {
        assertKept(BOXED, List.of(
                new Boxed(1, true, Byte.MIN_VALUE, Short.MIN_VALUE, Integer.MIN_VALUE, Long.MIN_VALUE, Float.MIN_NORMAL, -Double.MAX_VALUE, '%'),
                new Boxed(2, null, null, null, null, null, null, null, null),
                new Boxed(3, false, (byte) 0, (short) 0, 0, 0L, 0f, 0.0, 'x')));
        assertThat(ids(BOXED.id, BOXED.flag)).containsExactly(1);
        assertThat(ids(BOXED.id, BOXED.tiny.isNull().and(BOXED.letter.isNull()))).containsExactly(2);
    }

    @Test
    default void values() {
        Value first = new Value(1, BigInteger.TEN.pow(38).subtract(BigInteger.ONE), new BigDecimal("-12345678901234567890123456789012345678"),
                UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6"), DayOfWeek.FRIDAY, Duration.ofSeconds(-5, 1_000), Year.of(1727),
                OffsetDateTime.parse("2021-03-28T01:30:00.5Z"), Instant.parse("2021-10-31T00:30:00Z").atZone(ZoneOffset.UTC), new java.util.Date(-1),
                java.sql.Date.valueOf("1727-04-01"), java.sql.Time.valueOf("23:59:59"), java.sql.Timestamp.valueOf("2012-10-15 12:57:18.000396"),
                Optional.of(""), Optional.of(0));
        Value nothing = new Value(2, null, null, null, null, null, null, null, null, null, null, null, null, Optional.empty(), Optional.empty());
        assertKept(VALUE, List.of(first, nothing));
        assertThat(ids(VALUE.id, VALUE.uuid.eq(first.uuid).and(VALUE.day.eq(DayOfWeek.FRIDAY)).and(VALUE.whole.eq(first.whole))))
                .containsExactly(1);
        assertThat(ids(VALUE.id, VALUE.duration.eq(first.duration).and(VALUE.year.eq(Year.of(1727))).and(VALUE.offset.eq(first.offset))))
                .containsExactly(1);
        assertThat(ids(VALUE.id, VALUE.zoned.eq(first.zoned).and(VALUE.date.eq(first.date)).and(VALUE.sqlDate.eq(first.sqlDate))))
                .containsExactly(1);
        assertThat(ids(VALUE.id, VALUE.sqlTime.eq(first.sqlTime).and(VALUE.sqlTimestamp.eq(first.sqlTimestamp)).and(VALUE.text.eq(""))))
                .containsExactly(1);
        assertThat(ids(VALUE.id, VALUE.number.isNull())).containsExactly(2);
    }

    @Test
    default void anOffsetIsKeptAsItsPointInTime() {
        create(VALUE);
        OffsetDateTime there = OffsetDateTime.parse("2021-03-28T03:30:00+05:30");
        Value value = new Value(1, null, null, null, null, null, null, there, there.toZonedDateTime(), null, null, null, null, Optional.empty(),
                Optional.empty());
        engine().transaction(tx -> {
            tx.insert(VALUE, value);
        });
        assertThat(list(VALUE.offset, VALUE.id)).containsExactly(there.withOffsetSameInstant(ZoneOffset.UTC));
        assertThat(list(VALUE.zoned, VALUE.id)).containsExactly(there.toInstant().atZone(ZoneOffset.UTC));
    }

    private <E> void assertKept(KeyedTable<E, Integer> table, List<E> rows) {
        create(table);
        engine().transaction(tx -> {
            for (E row : rows) {
                tx.insert(table, row);
            }
        });
        assertThat(list(Sql.select(table))).containsExactlyInAnyOrderElementsOf(rows);
        execute(Sql.deleteFrom(table).all());
        engine().transaction(tx -> tx.insertAll(table, rows));
        assertThat(list(Sql.select(table))).as("in a batch").containsExactlyInAnyOrderElementsOf(rows);
    }
}
