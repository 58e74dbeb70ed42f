package dev.rowan.it.reading;

import static dev.rowan.it.reading.GapTable.GAP;
import static dev.rowan.it.reading.WholeTable.WHOLE;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.sql.Expression;
import dev.rowan.sql.Order;
import dev.rowan.sql.Select;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages in the order of values of every kind, and of NULL among them. */
@OnDatabases
final class KeysetValueTest {
    private static final int ROWS = 23;

    private final Engine engine;

    KeysetValueTest(TestDatabase database) {
        this.engine = Engine.create(database.url());
        database.emptyTables(MetaData.of(GAP), engine);
    }

    @BeforeEach
    void rows() {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            boolean gap = i % 4 == 3;
            int few = i * 7 % 5;
            gaps.add(new Gap(i, gap ? null : few, gap ? null : List.of("b", "A", "a", "ä", "B").get(few),
                    i % 6 == 5 ? null : new BigDecimal("1234567890123.00000" + few),
                    gap ? null : LocalDateTime.of(2024, 2, 29, 12, 0, 0, few * 1000),
                    gap ? null : Instant.ofEpochSecond(1_700_000_000, few * 1000), gap ? null : new UUID((long) few << 62, few),
                    gap ? null : NumberType.values()[few % 3], gap ? null : Long.MAX_VALUE - few,
                    gap ? null : 0.1 * few, gap ? null : few % 2 == 0,
                    gap ? null : NumberType.values()[few % 3], gap ? null : 0.1f * few, gap ? null : LocalDate.of(2024, 2, 25 + few),
                    gap ? null : LocalTime.of(few, 59, 59, 999_999_000), gap ? null : Duration.ofNanos(few * 1_000L),
                    gap ? null : Long.MIN_VALUE + few));
        }
        engine.transaction(tx -> tx.insertAll(GAP, gaps));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    /** Whatever the database makes of its order, pages are the same rows one after the other. */
    private void hold(Order... orders) {
        Select<Integer> query = select(GAP.id);
        for (Order order : orders) {
            query = query.orderBy(order);
        }
        List<Integer> all = engine.autocommit().list(query.orderBy(GAP.id.asc()));
        assertThat(new Walk<>(engine.autocommit(), query, 2).forwards()).as("%s", (Object) orders).isEqualTo(all);
        assertThat(new Walk<>(engine.autocommit(), query, 3).backwards()).as("%s", (Object) orders).isEqualTo(all);
        assertThat(new Walk<>(engine.autocommit(), query, 5).byCursors()).as("%s", (Object) orders).isEqualTo(all);
    }

    private static List<Expression<?>> columns() {
        return List.of(GAP.number, GAP.word, GAP.amount, GAP.at, GAP.seen, GAP.token, GAP.kind, GAP.large, GAP.measured, GAP.fit,
                GAP.nature, GAP.weight, GAP.day, GAP.hour, GAP.length, GAP.code);
    }

    @Test
    void everyTypeInBothDirectionsAndNullAsItComes() {
        for (Expression<?> column : columns()) {
            hold(column.asc());
            hold(column.desc());
        }
    }

    @Test
    void nullWhereItIsAskedFor() {
        for (Expression<?> column : List.<Expression<?>>of(GAP.number, GAP.word)) {
            for (Order order : List.of(column.asc(), column.desc())) {
                hold(order.nullsFirst());
                hold(order.nullsLast());
                List<Integer> first = engine.autocommit().list(select(GAP.number).orderBy(GAP.number.asc().nullsFirst()));
                assertThat(first.get(0)).isNull();
                assertThat(first.get(ROWS - 1)).isNotNull();
                assertThat(nulls(order.nullsFirst())).containsExactly(0, 1, 2, 3, 4);
                assertThat(nulls(order.nullsLast())).containsExactly(ROWS - 5, ROWS - 4, ROWS - 3, ROWS - 2, ROWS - 1);
            }
        }
    }

    /** The places of the rows without a value, in pages. */
    private List<Integer> nulls(Order order) {
        List<Gap> all = new Walk<>(engine.autocommit(), select(GAP).orderBy(order), 4).forwards();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).number() == null) {
                places.add(i);
            }
        }
        return places;
    }

    @Test
    void severalThatCanBeMissing() {
        hold(GAP.amount.desc(), GAP.number.asc().nullsLast());
        hold(GAP.number.asc().nullsFirst(), GAP.amount.desc().nullsLast(), GAP.word.desc());
        hold(GAP.fit.desc().nullsFirst(), GAP.kind.asc().nullsLast(), GAP.seen.desc());
    }

    /** Where nothing is missing, and all in one direction, PostgreSQL and SQLite compare rows. */
    @Test
    void whereNothingCanBeMissing() {
        MetaData.of(WHOLE).createAll(engine);
        engine.transaction(tx -> {
            for (int i = 0; i < ROWS; i++) {
                int few = i * 7 % 5;
                tx.insert(WHOLE, new Whole(i, List.of("b", "A", "a", "ä", "B").get(few), new BigDecimal(few * 5 + ".5"),
                        LocalDateTime.of(2024, 2, 29, 12, 0, 0, few * 1000), new UUID((long) few << 62, few), few % 2 == 0));
            }
        });
        for (Expression<?> column : List.of(WHOLE.word, WHOLE.amount, WHOLE.at, WHOLE.token, WHOLE.fit)) {
            for (Order order : List.of(column.asc(), column.desc())) {
                Select<Whole> query = select(WHOLE).orderBy(order);
                Order last = order.descending() ? WHOLE.id.desc() : WHOLE.id.asc();
                List<Whole> all = engine.autocommit().list(query.orderBy(last));
                assertThat(new Walk<>(engine.autocommit(), query.orderBy(last), 3).forwards()).isEqualTo(all);
                assertThat(new Walk<>(engine.autocommit(), query.orderBy(last), 2).backwards()).isEqualTo(all);
                assertThat(new Walk<>(engine.autocommit(), query.orderBy(last), 4).byCursors()).isEqualTo(all);
            }
        }
    }

    @Test
    void whatIsComputed() {
        hold(GAP.number.times(2).desc(), GAP.amount.asc());
        hold(GAP.number.minus(GAP.id).asc().nullsLast());
        hold(GAP.amount.plus(new BigDecimal("0.5")).desc().nullsFirst());
    }
}
