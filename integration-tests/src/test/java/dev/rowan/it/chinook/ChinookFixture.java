package dev.rowan.it.chinook;

import static dev.rowan.it.chinook.ArtistTable.ARTIST;
import static dev.rowan.sql.Sql.select;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Chinook in a database, copied once for each: no test changes a row. */
@OnDatabases
abstract class ChinookFixture {

    final Engine engine;

    ChinookFixture(TestDatabase database) {
        this.engine = Engine.create(database.url());
    }

    @BeforeEach
    void copy() {
        Optional<CsvDirectory> directory = CsvDirectory.find();
        assumeTrue(directory.isPresent(), "the files of Chinook are not in shared/data/chinook beside the repository");
        ChinookModel.METADATA.createAll(engine);
        engine.transaction(tx -> {
            if (!tx.exists(select(ARTIST))) {
                Copies.ALL.forEach(copy -> copy.insert(directory.get(), tx));
            }
        });
    }

    @AfterEach
    void close() {
        engine.close();
    }
}
