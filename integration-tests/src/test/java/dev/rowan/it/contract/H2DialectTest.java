package dev.rowan.it.contract;

import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;

@OnDatabases(DatabaseKind.H2)
final class H2DialectTest extends DialectContract {

    H2DialectTest(TestDatabase database) {
        super(database);
    }
}
