package dev.rowan.it.contract;

import static dev.rowan.it.contract.ByValueContract_NumbersTable.NUMBERS;
import static dev.rowan.it.contract.ByValueContract_OthersTable.OTHERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.sql.Condition;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Sql;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A value of any type is found again by a comparison with it, and stored by a batch as it is alone. */
interface ByValueContract extends OnEngine {

    @Table
    record Numbers(@Id(assigned = true) int id, boolean flag, byte tiny, short small, Integer medium, long big, float rough, double fine,
            char letter) {
    }

    @Table
    record Others(@Id(assigned = true) int id, BigInteger whole, UUID uuid, DayOfWeek day, Duration duration,
            @Column(name = "in_year") Year year,
            OffsetDateTime offset, ZonedDateTime zoned, java.util.Date date, java.sql.Date sqlDate, java.sql.Time sqlTime,
            java.sql.Timestamp sqlTimestamp, Optional<String> text, Optional<Integer> number) {
    }

    @Test
    @Shows({Case.DC_51, Case.DC_54})
    default void numbers() {
        store(NUMBERS, List.of(
                new Numbers(1, true, Byte.MIN_VALUE, Short.MIN_VALUE, Integer.MIN_VALUE, Long.MIN_VALUE, 0.1f, Double.MAX_VALUE, '\''),
                new Numbers(2, false, Byte.MAX_VALUE, Short.MAX_VALUE, null, Long.MAX_VALUE, -0.333333343f, 1.0 / 3, '測')));
        for (Condition first : List.of(NUMBERS.flag, NUMBERS.flag.eq(true), NUMBERS.tiny.eq(Byte.MIN_VALUE), NUMBERS.small.lt((short) 0),
                NUMBERS.medium.eq(Integer.MIN_VALUE), NUMBERS.big.eq(Long.MIN_VALUE), NUMBERS.rough.eq(0.1f),
                NUMBERS.fine.eq(Double.MAX_VALUE), NUMBERS.letter.eq('\''))) {
            assertThat(ids(NUMBERS.id, first)).as(first.toString()).containsExactly(1);
        }
        for (Condition second : List.of(NUMBERS.flag.not(), NUMBERS.medium.isNull(), NUMBERS.big.eq(Long.MAX_VALUE),
                NUMBERS.rough.eq(-0.333333343f), NUMBERS.fine.eq(1.0 / 3), NUMBERS.letter.eq('測'))) {
            assertThat(ids(NUMBERS.id, second)).as(second.toString()).containsExactly(2);
        }
    }

    @Test
    @Shows({Case.DC_49, Case.DC_50, Case.DC_58})
    default void others() {
        Others row = new Others(1, BigInteger.TEN.pow(38).subtract(BigInteger.ONE), UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6"),
                DayOfWeek.FRIDAY, Duration.ofSeconds(-5, 1_000), Year.of(1727), OffsetDateTime.parse("2021-03-28T01:30:00.5Z"),
                OffsetDateTime.parse("2021-10-31T00:30:00Z").atZoneSameInstant(ZoneOffset.UTC), new java.util.Date(-1),
                java.sql.Date.valueOf("1727-04-01"), java.sql.Time.valueOf("23:59:59"),
                java.sql.Timestamp.valueOf("2012-10-15 12:57:18.000396"),
                Optional.of(""), Optional.of(0));
        store(OTHERS, List.of(row, new Others(2, null, null, null, null, null, null, null, null, null, null, null,
                Optional.empty(), Optional.empty())));
        for (Condition found : List.of(OTHERS.whole.eq(row.whole), OTHERS.uuid.eq(row.uuid), OTHERS.day.eq(row.day),
                OTHERS.duration.eq(row.duration), OTHERS.duration.lt(Duration.ZERO), OTHERS.year.le(row.year),
                OTHERS.offset.eq(row.offset), OTHERS.zoned.eq(row.zoned), OTHERS.date.eq(row.date), OTHERS.sqlDate.eq(row.sqlDate), OTHERS.sqlTime.eq(row.sqlTime),
                OTHERS.sqlTimestamp.eq(row.sqlTimestamp), OTHERS.text.eq(""), OTHERS.number.eq(0))) {
            assertThat(ids(OTHERS.id, found)).as(found.toString()).containsExactly(1);
        }
        assertThat(ids(OTHERS.id, OTHERS.text.isNull().and(OTHERS.day.isNull()))).containsExactly(2);
    }

    private <E> void store(KeyedTable<E, Integer> table, List<E> rows) {
        create(table);
        engine().transaction(tx -> tx.insertAll(table, rows));
        assertThat(list(Sql.select(table))).containsExactlyInAnyOrderElementsOf(rows);
    }
}
