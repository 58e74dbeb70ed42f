package dev.rowan.it.query;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.sql.Query;
import dev.rowan.sql.Select;
import dev.rowan.sql.Statement;
import dev.rowan.sql.Table;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An engine over an empty database with the tables that a test changes. */
@OnDatabases
abstract class ChangeFixture {

    final TestDatabase database;
    final Engine engine;

    ChangeFixture(TestDatabase database) {
        this.database = database;
        this.engine = Engine.create(database.url());
    }

    abstract List<Table<?>> tables();

    @BeforeEach
    final void createTables() {
        database.emptyTables(MetaData.of(tables().toArray(Table<?>[]::new)), engine);
    }

    @AfterEach
    final void closeEngine() {
        engine.close();
    }

    final boolean on(DatabaseKind... kinds) {
        return List.of(kinds).contains(database.kind());
    }

    final int execute(Statement statement) {
        return engine.transactionResult(tx -> tx.execute(statement));
    }

    final <T> List<T> list(Query<T> query) {
        return engine.transactionResult(tx -> tx.list(query));
    }

    final <T> List<T> list(Select<T> query) {
        return engine.transactionResult(tx -> tx.list(query));
    }
}
