package dev.rowan.it.array;

import static dev.rowan.it.array.SeriesTable.SERIES;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DataException;
import dev.rowan.engine.Engine;
import dev.rowan.it.array.Series.Color;
import dev.rowan.it.contract.Case;
import dev.rowan.it.contract.Shows;
import dev.rowan.it.database.CountingDataSource;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.Statements;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabases({DatabaseKind.H2, DatabaseKind.POSTGRESQL})
final class ArrayTest {

    private final Engine engine;
    private final Statements statements;
    private final SeriesRepository repository;
    private final SessionFactory sessions;

    ArrayTest(TestDatabase database) {
        CountingDataSource counting = database.counting();
        statements = counting.statements();
        engine = Engine.of(counting.dataSource());
        sessions = SessionFactory.of(engine);
        repository = new SeriesRepository(sessions);
    }

    @BeforeEach
    void createTable() {
        MetaData.of(SERIES).createAll(engine);
        engine.autocommit().execute(deleteFrom(SERIES).all());
        statements.clear();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private Series stored(Consumer<Series> change) {
        Series row = new Series();
        change.accept(row);
        repository.add(row);
        Series read = repository.getOne(row.id);
        assertThat(SERIES.mapper().same(read, SERIES.mapper().values(row))).describedAs("the session finds no difference").isTrue();
        return read;
    }

    private static void full(Series row) {
        row.booleans = new boolean[] {true, false};
        row.shorts = new short[] {Short.MIN_VALUE, 0, Short.MAX_VALUE};
        row.ints = new int[] {Integer.MIN_VALUE, 0, Integer.MAX_VALUE};
        row.longs = new long[] {Long.MIN_VALUE, 0, Long.MAX_VALUE};
        row.floats = new float[] {-Float.MAX_VALUE, 0.1f, 1.1754944E-38f};
        row.doubles = new double[] {-Double.MAX_VALUE, 0.1, 2.2250738585072014E-308};
        row.boxedBooleans = new Boolean[] {true, null, false};
        row.boxedShorts = new Short[] {null, 1};
        row.integers = new Integer[] {1, null, 3};
        row.boxedLongs = new Long[] {null};
        row.boxedFloats = new Float[] {1.5f, null};
        row.boxedDoubles = new Double[] {null, 1e300};
        row.texts = new String[] {"", null, "null", "NULL", "a,b", "{}", "\"q\" \\ 'x'", " blank ", "réve🐍 illé\n", "?"};
        row.decimals = new BigDecimal[] {new BigDecimal("1.5"), null, new BigDecimal("-9999999999999999.9999"), BigDecimal.valueOf(1, -3)};
        row.bigIntegers = new BigInteger[] {BigInteger.TEN.pow(38).subtract(BigInteger.ONE), null};
        row.uuids = new UUID[] {UUID.fromString("ffffffff-ffff-4fff-bfff-ffffffffffff"), null};
        row.days = new LocalDate[] {LocalDate.of(1, 1, 1), LocalDate.of(1582, 10, 10), LocalDate.of(9999, 12, 31), null};
        row.times = new LocalTime[] {LocalTime.MIDNIGHT, LocalTime.parse("23:59:59.999999"), null};
        row.moments = new LocalDateTime[] {
            LocalDateTime.parse("2026-03-29T02:30:00"), LocalDateTime.parse("1850-11-10T11:52:35.000001"), null};
        row.instants = new Instant[] {Instant.parse("2026-03-29T01:30:00.123456Z"), null};
        row.colors = new Color[] {Color.GREEN, null, Color.RED};
        row.matrix = new int[][] {{1, 2, 3}, {4, 5, 6}};
        row.words = new String[][] {{"one", "two"}, {"thr'ee", "réve🐍 illé"}, {null, "{\"a\"}"}};
        row.maybe = Optional.of(new int[] {7});
    }

    @Test
    @Shows(Case.DC_46)
    void arraysOfEverySort() {
        Series read = stored(ArrayTest::full);
        assertThat(read.texts[7]).isEqualTo(" blank ");
        assertThat(read.days[1]).isEqualTo(LocalDate.of(1582, 10, 10));
        assertThat(read.matrix).isDeepEqualTo(new int[][] {{1, 2, 3}, {4, 5, 6}});
        assertThat(read.words[1]).containsExactly("thr'ee", "réve🐍 illé");
        assertThat(read.maybe.orElseThrow()).containsExactly(7);
    }

    @Test
    void emptyOnesAndNulls() {
        assertThat(stored(row -> { })).usingRecursiveComparison().ignoringFields("id").isEqualTo(new Series());
        Series empty = stored(row -> {
            row.ints = new int[0];
            row.texts = new String[0];
            row.matrix = new int[0][];
            row.colors = new Color[0];
        });
        assertThat(empty.ints).isEmpty();
        assertThat(empty.matrix).isEmpty();
    }

    @Test
    void largeOnesInABatch() {
        List<Series> rows = List.of(new Series(), new Series(), new Series());
        for (Series row : rows) {
            row.longs = new long[50_000];
            Arrays.setAll(row.longs, i -> i * 1_000_003L);
            row.texts = new String[] {"x"};
        }
        repository.addAll(rows);
        for (Series row : rows) {
            assertThat(repository.getOne(row.id).longs).isEqualTo(row.longs);
        }
    }

    @Test
    void statementsWriteCompareAndReadThem() {
        engine.transaction(tx -> {
            tx.execute(insertInto(SERIES).set(SERIES.ints, new int[] {1, 2}).set(SERIES.texts, new String[] {"a"})
                    .set(SERIES.days, new LocalDate[] {LocalDate.of(2026, 1, 2)}));
            assertThat(tx.one(select(SERIES.ints).from(SERIES).where(SERIES.ints.eq(new int[] {1, 2})))).containsExactly(1, 2);
            assertThat(tx.exists(select(SERIES).where(SERIES.texts.eq(new String[] {"a"})))).isTrue();
            assertThat(tx.exists(select(SERIES).where(SERIES.texts.eq(new String[] {"b"})))).isFalse();
            assertThat(tx.exists(select(SERIES).where(SERIES.days.in(List.<LocalDate[]>of(new LocalDate[] {LocalDate.of(2026, 1, 2)}))))).isTrue();
            tx.execute(update(SERIES).set(SERIES.ints, new int[] {3}).setNull(SERIES.texts).where(SERIES.ints.ne(new int[] {5})));
            assertThat(tx.one(select(SERIES.ints).from(SERIES))).containsExactly(3);
            assertThat(tx.scalar(select(SERIES.texts).from(SERIES))).isNull();
            tx.rollback();
        });
    }

    @Test
    void aSessionSeesWhatChangesInside() {
        Series row = new Series();
        full(row);
        repository.add(row);
        statements.clear();
        try (Session session = sessions.open()) {
            Series read = session.getOne(SERIES, row.id);
            session.flush();
            assertThat(session.isDirty(read)).isFalse();
            read.ints[0] = 5;
            session.flush();
            read.words[0][1] = "deux";
            read.decimals[0] = new BigDecimal("1.5");
            session.flush();
            session.flush();
            read.matrix[0][0] = 9;
            session.rollback();
            assertThat(read.ints).isEqualTo(row.ints);
            assertThat(read.words[0]).containsExactly("one", "two");
            assertThat(read.matrix[0][0]).isEqualTo(1);
        }
        assertThat(statements.sql()).filteredOn(sql -> sql.startsWith("update"))
                .containsExactly("update series set ints = ? where id = ?", "update series set words = ? where id = ?");
    }

    @Test
    void whatWouldBeChangedSilentlyIsRefused() {
        refused("decimals: a number with 5 digits after the point", row -> row.decimals = new BigDecimal[] {null, new BigDecimal("0.00001")});
        refused("texts: a text of 41 characters", row -> row.texts = new String[] {"x".repeat(41)});
        refused("texts: a text with a NUL", row -> row.texts = new String[] {"\0"});
        refused("words: a text of 21 characters", row -> row.words = new String[][] {{"x".repeat(21)}});
        refused("doubles: NaN", row -> row.doubles = new double[] {1, Double.NaN});
        refused("boxed_floats: Infinity", row -> row.boxedFloats = new Float[] {null, Float.POSITIVE_INFINITY});
        refused("days: an array holds dates of the years 1 to 9999", row -> row.days = new LocalDate[] {LocalDate.of(10_000, 1, 1)});
        refused("matrix: an array within an array is null or empty (at 1)", row -> row.matrix = new int[][] {{1}, {}});
        refused("words: an array within an array is null or empty (at 0)", row -> row.words = new String[][] {null});
    }

    private void refused(String message, Consumer<Series> change) {
        Series row = new Series();
        change.accept(row);
        assertThatThrownBy(() -> repository.add(row)).isInstanceOf(DataException.class).hasMessageContaining("series." + message);
    }

    @Test
    void aPrimitiveTakesNoNull() throws SQLException {
        Series row = new Series();
        row.integers = new Integer[] {1, null};
        repository.add(row);
        engine.transaction(tx -> {
            try (var statement = tx.jdbc().createStatement()) {
                statement.executeUpdate("update series set ints = integers");
            }
        });
        assertThatThrownBy(() -> repository.getOne(row.id)).isInstanceOf(DataException.class)
                .hasMessageContaining("series.ints: an array has a NULL (at 1)").hasMessageContaining("use Integer[]");
        engine.transaction(tx -> tx.execute(update(SERIES).setNull(SERIES.ints).all()));
    }
}
