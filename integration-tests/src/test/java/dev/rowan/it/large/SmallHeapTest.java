package dev.rowan.it.large;

import static dev.rowan.it.large.DocTable.DOC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A value that a program's heap does not hold, with the drivers that send it piece by piece; H2's also reads it so. */
@OnDatabases({DatabaseKind.H2, DatabaseKind.MYSQL, DatabaseKind.POSTGRESQL})
final class SmallHeapTest {

    @Test
    void aValueLargerThanTheHeap(TestDatabase database, @TempDir Path directory) throws IOException {
        boolean h2 = database.kind() == DatabaseKind.H2;
        String url = h2 ? "h2:file:" + directory.resolve("docs") : database.url();
        try (Engine engine = Engine.create(url)) {
            MetaData.of(DOC).createAll(engine);
        }
        assertThat(SmallHeap.run("write", url)).containsExactly("written");
        if (h2) {
            assertThat(SmallHeap.run("read", url)).containsExactly(String.valueOf(SmallHeap.VALUE));
        }
    }
}
