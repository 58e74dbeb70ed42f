package dev.rowan.it.reading;

import static dev.rowan.it.reading.NaturalTable.NATURAL;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.engine.Engine;
import dev.rowan.engine.Executor;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.session.Session;
import dev.rowan.sql.PageRequest;
import dev.rowan.sql.Row2;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Millions of rows, of which a program holds one at a time, or wants ten. */
@OnDatabases
final class LongStreamTest {
    private final String url;
    private final Engine engine;

    LongStreamTest(TestDatabase database, @TempDir Path directory) {
        database.empty();
        this.url = database.kind() == DatabaseKind.H2 ? "h2:file:" + directory.resolve("numbers") : database.url();
        this.engine = Engine.builder(url).poolSize(1).maxOverflow(0).poolTimeout(Duration.ofSeconds(5)).build();
    }

    @BeforeEach
    void rows() {
        MetaData.of(NATURAL).createAll(engine);
        engine.transaction(tx -> tx.insertAll(NATURAL, Natural.all()));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void fiveMillionRowsInAHeapThatHoldsAFewOfThem() throws IOException {
        engine.close();      // H2 gives a file to one program at a time
        assertThat(FiveMillion.run("each", url)).containsExactly(FiveMillion.told());
        assertThat(FiveMillion.run("list", url)).anyMatch(line -> line.contains("OutOfMemoryError"));
    }

    /** The rest would take as long as all of them do: what returns in a fraction of that has not waited for it. */
    @Test
    void whoWantsTenWaitsForNoMore() {
        long begun = System.nanoTime();
        long[] rows = new long[1];
        engine.autocommit().forEach(FiveMillion.query(), row -> rows[0]++);
        long all = System.nanoTime() - begun;
        assertThat(rows[0]).isEqualTo(FiveMillion.ROWS);

        assertThat(ten(engine.autocommit())).isLessThan(all / 2);
        assertServes();
        try (Session session = Session.open(engine)) {
            assertThat(ten(session)).isLessThan(all / 2 + Duration.ofMillis(400).toNanos());
        }
        assertServes();
    }

    private static long ten(Executor executor) {
        long begun = System.nanoTime();
        try (Stream<Row2<Integer, Integer>> stream = executor.stream(FiveMillion.query())) {
            Iterator<Row2<Integer, Integer>> rows = stream.iterator();
            for (int i = 0; i < 10; i++) {
                assertThat(rows.next()).isNotNull();
            }
        }
        return System.nanoTime() - begun;
    }

    /** The only connection there may be is there again. */
    private void assertServes() {
        assertThat(engine.pool().checkedOut()).isZero();
        assertThat(engine.autocommit().<Long>scalar(select(count()).from(NATURAL))).isEqualTo(100);
    }

    @Test
    void whateverEndsAStreamGivesItsConnectionBack() {
        for (int i = 0; i < 3; i++) {
            try (Stream<Natural> closed = engine.autocommit().stream(select(NATURAL))) {
                assertThat(closed.limit(5).count()).isEqualTo(5);
            }
            assertServes();
            assertThatThrownBy(() -> {
                try (Stream<Natural> failing = engine.autocommit().stream(select(NATURAL))) {
                    failing.forEach(natural -> {
                        throw new IllegalStateException("no more");
                    });
                }
            }).isInstanceOf(IllegalStateException.class);
            assertServes();
            assertThatThrownBy(() -> engine.autocommit().forEach(select(NATURAL), natural -> {
                throw new IOException("no more");
            })).isInstanceOf(IOException.class);
            assertServes();
        }
        List<Integer> ids = new ArrayList<>();
        engine.transaction(tx -> {
            tx.forEach(select(NATURAL.id).orderBy(NATURAL.id.asc()), ids::add);
            assertThat(tx.count(select(NATURAL))).isEqualTo(100);
        });
        assertThat(ids).hasSize(100).startsWith(1, 2, 3);
        assertServes();
    }

    /** A value of the components' names and types, in every shape of answer. */
    record Square(Integer number, Integer root) {
    }

    @Test
    void aRecordInEveryShape() {
        var squares = select(Square::new, NATURAL.id, NATURAL.sq).where(NATURAL.id.in(4, 9, 16)).orderBy(NATURAL.id.asc());
        List<Square> all = List.of(new Square(4, 2), new Square(9, 3), new Square(16, 4));
        Executor executor = engine.autocommit();
        assertThat(executor.list(squares)).isEqualTo(all);
        assertThat(executor.list(squares).toArray(Square[]::new)).containsExactlyElementsOf(all);
        assertThat(executor.optional(squares.where(NATURAL.id.eq(9)))).contains(all.get(1));
        assertThat(executor.first(squares)).contains(all.get(0));
        try (Stream<Square> stream = executor.stream(squares)) {
            assertThat(stream).containsExactlyElementsOf(all);
        }
        assertThat(executor.page(squares, PageRequest.of(1, 2)).rows()).containsExactly(all.get(2));
        assertThat(new Walk<>(executor, squares, 2).forwards()).isEqualTo(all);
        assertThat(executor.list(select(NATURAL.id).where(NATURAL.type.eq(NumberType.PRIME), NATURAL.odd.eq(false)))).containsExactly(2);
    }
}
