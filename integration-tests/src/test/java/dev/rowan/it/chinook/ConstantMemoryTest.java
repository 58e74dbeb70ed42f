package dev.rowan.it.chinook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.SessionFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More rows than a program's heap holds, read by mappers one by one, with each driver; read all at once they end the program. */
@OnDatabases
final class ConstantMemoryTest {
    private static final int DOUBLINGS = 18;
    private static final int NAME = 120;

    @Test
    void streamsTakeALittleHeapAndAListMoreThanThereIs(TestDatabase database, @TempDir Path directory) throws IOException, SQLException {
        String url = database.kind() == DatabaseKind.H2 ? "h2:file:" + directory.resolve("music") : database.url();
        fill(url);
        long artists = 1L << DOUBLINGS;
        String all = SmallHeap.line(artists, artists * NAME);
        assertThat(SmallHeap.streamed(url)).containsExactly(all, all, all);
        assertThat(SmallHeap.listed(url)).anyMatch(line -> line.contains("OutOfMemoryError"));
    }

    /** Doubled by the database, which is quicker than the way there; no two names are equal, as a driver may keep one text for those. */
    private static void fill(String url) throws SQLException {
        try (Engine engine = Engine.create(url)) {
            engine.autocommit().execute(ArtistDdl.createTable());
            new ArtistRepository(SessionFactory.of(engine)).add(new Artist(null, "x".repeat(NAME)));
            engine.transaction(tx -> {
                try (Statement statement = tx.jdbc().createStatement()) {
                    for (int i = 0; i < DOUBLINGS; i++) {
                        statement.execute("""
                                insert into artist (name)
                                select concat(substring(name, 1, 110), 1000000000 + 32 * id + %d) from artist""".formatted(i));
                    }
                }
            });
        }
    }
}
