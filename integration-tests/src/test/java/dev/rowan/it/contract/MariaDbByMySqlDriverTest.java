package dev.rowan.it.contract;

import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;

/** MySQL's driver talks to MariaDB and calls it MySQL. */
@OnDatabases(DatabaseKind.MARIADB)
final class MariaDbByMySqlDriverTest extends DialectContract {

    MariaDbByMySqlDriverTest(TestDatabase database) {
        super(database);
    }

    @Override
    public String url() {
        return super.url().replaceFirst("^mariadb:", "mysql:").replace("sslMode=disable", "sslMode=DISABLED");
    }
}
