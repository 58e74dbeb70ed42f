package dev.rowan.it.contract;

import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;

@OnDatabases(DatabaseKind.MARIADB)
final class MariaDbDialectTest extends DialectContract {

    MariaDbDialectTest(TestDatabase database) {
        super(database);
    }
}
