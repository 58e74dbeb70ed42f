package dev.rowan.it.fuzz;

import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.engine.Transaction;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Derived;
import dev.rowan.sql.Keyset;
import dev.rowan.sql.KeysetPage;
import dev.rowan.sql.Row3;
import dev.rowan.sql.Select;
import dev.rowan.sql.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Random queries give the rows that they mean, however they are asked; a failure tells its seed, {@code -Drowan.seed} runs it alone. */
@OnDatabases
final class RandomQueryTest {

    /** {@code -Drowan.fuzz} says how many others. */
    private static final int RUNS = 40;
    private static final int RUNS_OF_A_WORLD = 25;

    private final Engine engine;

    RandomQueryTest(TestDatabase database) {
        engine = Engine.create(database.url());
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void queriesGiveWhatTheyMean() {
        Long only = Long.getLong("rowan.seed");
        long first = only == null ? 1 : only;
        long runs = only == null ? Long.getLong("rowan.fuzz", RUNS) : 1;
        List<String> failures = new ArrayList<>();
        World world = null;
        for (long seed = first; seed < first + runs && failures.size() < 10; seed++) {
            if (world == null || seed % RUNS_OF_A_WORLD == 0) {
                world = World.random(new Random(seed / RUNS_OF_A_WORLD));
                Worlds.store(engine, world);
            }
            String failure = run(world, seed);
            if (failure != null) {
                failures.add(failure);
            }
        }
        assertThat(failures).isEmpty();
    }

    /** What is wrong with the query of a seed, or null. */
    private String run(World world, long seed) {
        Asked asked;
        Asked again;
        try {
            asked = asked(world, seed, seed);
            again = asked(world, seed, -seed);
        } catch (ArithmeticException tooLarge) {
            return null;
        }
        try {
            engine.transaction(tx -> {
                verify(tx, asked, "list");
                verify(tx, again, "the same with other values");
                verify(tx, asked, "the same again");
                verifyOtherwise(tx, asked);
            });
            return null;
        } catch (RuntimeException | Error failure) {
            return "-Drowan.seed=" + seed + ": " + failure + "\n" + SqlText.of(engine.dialect(), asked.sql()::render) + "\n";
        }
    }

    private Asked asked(World world, long seed, long values) {
        return new Compounds(world, engine.dialect(), new Random(seed), new Random(values)).any();
    }

    private static void verify(Transaction tx, Asked asked, String how) {
        assertThat(asked.told(Asked.plain(tx.list(asked.sql())))).as(how).isEqualTo(asked.told(asked.rows()));
    }

    private static void verifyOtherwise(Transaction tx, Asked asked) {
        assertThat(tx.count(asked.sql())).as("count").isEqualTo(asked.all());
        assertThat(tx.exists(asked.sql())).as("exists").isEqualTo(!asked.rows().isEmpty());
        try (Stream<Row3<Object, Object, Object>> rows = tx.stream(asked.sql())) {
            assertThat(asked.told(Asked.plain(rows.toList()))).as("stream").isEqualTo(asked.told(asked.rows()));
        }
        Derived table = asked.sql().as("d");
        Select<Row3<Object, Object, Object>> derived = select(table.column(asked.columns().get(0).any()),
                table.column(asked.columns().get(1).any()), table.column(asked.columns().get(2).any())).from(table);
        assertThat(Asked.sorted(Asked.plain(tx.list(derived)))).as("as a table").isEqualTo(Asked.sorted(asked.rows()));
        if (asked.walked()) {
            walk(tx, asked);
        }
    }

    private static void walk(Transaction tx, Asked asked) {
        Select<Row3<Object, Object, Object>> query = (Select<Row3<Object, Object, Object>>) asked.sql();
        List<List<Object>> there = new ArrayList<>();
        List<List<List<Object>>> pages = new ArrayList<>();
        KeysetPage<Row3<Object, Object, Object>> page = tx.page(query, Keyset.first(3));
        while (true) {
            pages.add(Asked.plain(page.rows()));
            there.addAll(Asked.plain(page.rows()));
            assertThat(there.size()).as("walked").isLessThanOrEqualTo(asked.rows().size());
            if (!page.hasNext()) {
                break;
            }
            page = tx.page(query, page.next());
        }
        assertThat(asked.told(there)).as("walked").isEqualTo(asked.told(asked.rows()));
        for (int i = pages.size() - 2; i >= 0; i--) {
            assertThat(page.hasPrevious()).as("walked back").isTrue();
            page = tx.page(query, Keyset.of(page.previousCursor(), 3));
            assertThat(Asked.plain(page.rows())).as("walked back").isEqualTo(pages.get(i));
        }
        assertThat(page.hasPrevious()).as("walked back").isFalse();
    }
}
