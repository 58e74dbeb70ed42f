package dev.rowan.it.type;

import static dev.rowan.it.type.ExtremeTable.EXTREME;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.rowan.DataException;
import dev.rowan.engine.Engine;
import dev.rowan.it.database.CountingDataSource;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.sql.Condition;
import dev.rowan.sql.Insert;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every type with every value at which something may happen, and many at random: what is stored comes back equal and is found by a
 * comparison, and all else is refused, with the column's name, before anything is sent. Both by an engine with Rowan's settings of
 * the driver, and by one over the driver's own.
 */
@OnDatabases
final class BoundaryTest {
    private static final long SEED = 20_260_101;
    private static final int RANDOM_ROWS = 200;

    /**
     * The columns of which a value is refused by the server alone. H2 counts the characters of VARCHAR as Java's, of which those beyond
     * U+FFFF are two; MariaDB's own type of UUIDs refuses most of a version from 8 on; a JSON text of PostgreSQL holds no NUL.
     */
    private static final Map<DatabaseKind, Set<String>> REFUSED_BY_SERVER = Map.of(
            DatabaseKind.H2, Set.of("extreme.text", "extreme.one", "extreme.novel", "extreme.nick"),
            DatabaseKind.MARIADB, Set.of("extreme.token"),
            DatabaseKind.POSTGRESQL, Set.of("extreme.words"));
    private static final List<Case<?>> CASES = Cases.all();

    private enum Outcome { KEPT, REFUSED, BY_SERVER, WRONG }

    private final DatabaseKind kind;
    private final HikariDataSource pool;
    private final CountingDataSource counting;
    private final Engine own;
    private final Engine given;
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> byServer = new TreeSet<>();
    private int lastId;

    BoundaryTest(TestDatabase database) throws SQLException {
        kind = database.kind();
        if (kind == DatabaseKind.POSTGRESQL) {      // thousands of commits
            try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
                statement.execute("alter database " + database.name() + " set synchronous_commit = off");
            }
        }
        pool = database.pool();
        counting = CountingDataSource.over(pool);
        own = Engine.create(database.url());
        given = Engine.of(counting.dataSource());
    }

    @BeforeEach
    void createTable() {
        MetaData.of(EXTREME).dropAll(own);
        MetaData.of(EXTREME).createAll(own);
    }

    @AfterEach
    void close() {
        own.close();
        given.close();
        pool.close();
    }

    @Test
    void boundariesAreKeptOrRefused() {
        CASES.forEach(this::boundaries);
        assertThat(wrong).isEmpty();
        assertThat(byServer).isEqualTo(REFUSED_BY_SERVER.getOrDefault(kind, Set.of()));
    }

    private <V> void boundaries(Case<V> each) {
        List<V> kept = new ArrayList<>();
        V refused = null;
        for (V value : each.values()) {
            Outcome outcome = alone(each, value);
            if (outcome == Outcome.KEPT) {
                kept.add(value);
            } else if (outcome == Outcome.BY_SERVER) {
                byServer.add(each.column().toString());
            } else if (outcome == Outcome.REFUSED) {
                refused = value;
            }
        }
        inBatch(own, each, kept);
        inBatch(given, each, kept);
        if (refused != null && !kept.isEmpty()) {
            refusedInBatch(each, List.of(kept.get(0), refused));
        }
    }

    /** A row by each engine, and an INSERT by each, which must agree. */
    private <V> Outcome alone(Case<V> each, V value) {
        Set<Outcome> outcomes = new TreeSet<>();
        for (Engine engine : List.of(own, given)) {
            Extreme row = each.row(++lastId, value);
            outcomes.add(stored(engine, each, row, () -> engine.transaction(tx -> tx.insert(EXTREME, row))));
            Extreme other = each.row(++lastId, value);
            Insert<Extreme> insert = each.set(others(each, insertInto(EXTREME).set(EXTREME.id, other.id)), other);
            outcomes.add(stored(engine, each, other, () -> engine.autocommit().execute(insert)));
        }
        if (outcomes.size() > 1) {
            wrong.add(each.column() + ", " + Case.shown(value) + ": " + outcomes);
        }
        return outcomes.size() == 1 ? outcomes.iterator().next() : Outcome.WRONG;
    }

    /** The columns that must have a value. */
    private static Insert<Extreme> others(Case<?> tried, Insert<Extreme> insert) {
        Extreme plain = new Extreme();
        Insert<Extreme> filled = insert;
        for (Case<?> each : CASES) {
            if (!each.column().spec().nullable() && each.column() != tried.column()) {
                filled = each.set(filled, plain);
            }
        }
        return filled;
    }

    private <V> Outcome stored(Engine engine, Case<V> each, Extreme row, Runnable work) {
        counting.statements().clear();
        try {
            work.run();
        } catch (DataException e) {
            return refused(each, row, e);
        } catch (RuntimeException e) {
            return wrong(each, row, "threw " + e);
        }
        String difference = each.difference(row, engine.autocommit().one(select(EXTREME).where(EXTREME.id.eq(row.id))));
        if (difference != null) {
            return wrong(each, row, difference);
        }
        Condition same = EXTREME.id.eq(row.id).and(each.eq(row));
        return engine.autocommit().exists(select(EXTREME).where(same)) ? Outcome.KEPT : wrong(each, row, "is not found");
    }

    private Outcome refused(Case<?> each, Extreme row, DataException error) {
        if (error.getCause() instanceof SQLException) {
            return Outcome.BY_SERVER;
        }
        if (!error.getMessage().startsWith(each.column() + ": ")) {
            return wrong(each, row, "no column: " + error);
        }
        return counting.statements().count("insert") == 0 ? Outcome.REFUSED : wrong(each, row, "sent, then refused");
    }

    private Outcome wrong(Case<?> each, Extreme row, String what) {
        wrong.add(each.column() + " of " + Case.shown(each.getter().apply(row)) + ": " + what);
        return Outcome.WRONG;
    }

    private <V> void inBatch(Engine engine, Case<V> each, List<V> values) {
        List<Extreme> rows = new ArrayList<>();
        values.forEach(value -> rows.add(each.row(++lastId, value)));
        engine.transaction(tx -> tx.insertAll(EXTREME, rows));
        List<Extreme> read = between(engine, lastId - rows.size() + 1, lastId);
        assertThat(read).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            String difference = each.difference(rows.get(i), read.get(i));
            if (difference != null) {
                wrong(each, rows.get(i), "in a batch: " + difference);
            }
            Condition same = EXTREME.id.eq(rows.get(i).id).and(each.eq(rows.get(i)));
            if (!engine.autocommit().exists(select(EXTREME).where(same))) {
                wrong(each, rows.get(i), "is not found after a batch");
            }
        }
    }

    private <V> void refusedInBatch(Case<V> each, List<V> values) {
        List<Extreme> rows = values.stream().map(value -> each.row(++lastId, value)).toList();
        counting.statements().clear();
        try {
            given.transaction(tx -> tx.insertAll(EXTREME, rows));
            wrong(each, rows.get(1), "stored by a batch");
        } catch (DataException e) {
            refused(each, rows.get(1), e);
        }
    }

    @Test
    void valuesAtRandomAreKept() {
        Random random = new Random(SEED);
        List<Case<?>> cases = new ArrayList<>(CASES);
        if (kind == DatabaseKind.MYSQL) {
            cases.removeIf(each -> each.column() == EXTREME.ratios);    // see mySqlReadsNumbersOfJsonInexactly
        }
        for (Engine engine : List.of(own, given)) {
            List<Extreme> batch = randomRows(random, cases);
            engine.transaction(tx -> tx.insertAll(EXTREME, batch));
            assertKept(engine, cases, batch, "batch");
        }
        List<Extreme> rows = randomRows(random, cases);
        own.transaction(tx -> rows.forEach(row -> tx.insert(EXTREME, row)));
        assertKept(own, cases, rows, "rows");
        List<Extreme> inserts = randomRows(random, cases);
        own.transaction(tx -> {
            for (Extreme row : inserts) {
                Insert<Extreme> insert = insertInto(EXTREME).set(EXTREME.id, row.id);
                for (Case<?> each : cases) {
                    insert = each.set(insert, row);
                }
                tx.execute(insert);
            }
        });
        assertKept(own, cases, inserts, "statements");
        assertThat(wrong).as("seed " + SEED).isEmpty();
    }

    /** Its parser is exact to fifteen digits, and then to a unit or two in the last place. */
    @Test
    void mySqlReadsNumbersOfJsonInexactly() {
        Random random = new Random(SEED);
        List<Extreme> rows = new ArrayList<>();
        for (int i = 0; i < RANDOM_ROWS; i++) {
            Extreme row = new Extreme();
            row.id = ++lastId;
            row.ratios = List.of(random.nextDouble(), random.nextInt() / 1e5);
            rows.add(row);
        }
        own.transaction(tx -> tx.insertAll(EXTREME, rows));
        for (Extreme row : rows) {
            List<Double> read = own.autocommit().one(select(EXTREME).where(EXTREME.id.eq(row.id))).ratios;
            double exact = row.ratios.get(0);
            assertThat(Math.abs(read.get(0) - exact)).isLessThanOrEqualTo(kind == DatabaseKind.MYSQL ? 2 * Math.ulp(exact) : 0);
            assertThat(read.get(1)).isEqualTo(row.ratios.get(1));
        }
    }

    private List<Extreme> randomRows(Random random, List<Case<?>> cases) {
        List<Extreme> rows = new ArrayList<>();
        for (int i = 0; i < RANDOM_ROWS; i++) {
            Extreme row = new Extreme();
            row.id = ++lastId;
            cases.forEach(each -> each.fill(row, random));
            rows.add(row);
        }
        return rows;
    }

    /** All values of a row are looked for at once; where the row is not found, each. */
    private void assertKept(Engine engine, List<Case<?>> cases, List<Extreme> rows, String how) {
        List<Extreme> read = between(engine, rows.get(0).id, rows.get(rows.size() - 1).id);
        assertThat(read).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            Extreme row = rows.get(i);
            Condition id = EXTREME.id.eq(row.id);
            Condition all = id;
            for (Case<?> each : cases) {
                String difference = each.difference(row, read.get(i));
                if (difference != null) {
                    wrong(each, row, how + ": " + difference);
                }
                all = all.and(each.eq(row));
            }
            if (!engine.autocommit().exists(select(EXTREME).where(all))) {
                cases.stream().filter(each -> !engine.autocommit().exists(select(EXTREME).where(id.and(each.eq(row)))))
                        .forEach(each -> wrong(each, row, how + ": is not found"));
            }
        }
    }

    private static List<Extreme> between(Engine engine, int first, int last) {
        return engine.autocommit().list(select(EXTREME).where(EXTREME.id.between(first, last)).orderBy(EXTREME.id.asc()));
    }
}
