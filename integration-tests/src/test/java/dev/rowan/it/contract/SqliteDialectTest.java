package dev.rowan.it.contract;

import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;

@OnDatabases(DatabaseKind.SQLITE)
final class SqliteDialectTest extends DialectContract {

    SqliteDialectTest(TestDatabase database) {
        super(database);
    }
}
