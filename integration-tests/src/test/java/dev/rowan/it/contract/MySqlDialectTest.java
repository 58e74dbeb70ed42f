package dev.rowan.it.contract;

import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;

@OnDatabases(DatabaseKind.MYSQL)
final class MySqlDialectTest extends DialectContract {

    MySqlDialectTest(TestDatabase database) {
        super(database);
    }
}
