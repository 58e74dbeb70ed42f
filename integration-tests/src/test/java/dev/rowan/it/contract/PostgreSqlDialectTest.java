package dev.rowan.it.contract;

import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;

@OnDatabases(DatabaseKind.POSTGRESQL)
final class PostgreSqlDialectTest extends DialectContract {

    PostgreSqlDialectTest(TestDatabase database) {
        super(database);
    }
}
