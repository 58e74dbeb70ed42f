package dev.rowan.it.engine;

import static dev.rowan.it.engine.Sqls.count;
import static dev.rowan.it.engine.Sqls.insert;
import static dev.rowan.it.engine.Sqls.query;
import static dev.rowan.it.engine.Sqls.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.engine.Isolation;
import dev.rowan.engine.Transaction;
import dev.rowan.it.database.CuttingProxy;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Verb;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How many statements a server is asked to run, as it counts them itself; on PostgreSQL, which does not, how often it is asked. */
@OnDatabases({DatabaseKind.MYSQL, DatabaseKind.MARIADB, DatabaseKind.POSTGRESQL})
final class RoundTripTest {
    private final TestDatabase database;

    RoundTripTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void areAsFewAsCanBe() throws Exception {
        database.empty();
        try (CuttingProxy proxy = new CuttingProxy(database.port());
                Engine engine = Engine.builder(database.through(proxy.port()).url()).poolSize(1).maxOverflow(0).build();
                Connection watcher = database.dataSource().getConnection()) {
            engine.autocommit().execute(statement(Verb.DDL, "create table t (id int primary key, name varchar(5))"));
            boolean beginsAlong = !database.kind().isMySqlFamily();
            for (int warm = 0; warm < 2; warm++) {
                checkAll(engine, warm == 1, beginsAlong ? proxy::requests : questions(watcher), beginsAlong ? 1 : 0, 100 * warm);
            }
        }
    }

    /** PostgreSQL's driver sends BEGIN along with the first statement. */
    private static void checkAll(Engine engine, boolean counted, RoundTrips trips, int saved, int id) throws SQLException {
        check(counted, 1, trips, () -> engine.autocommit().list(query("select id from t where id = 1", row -> row.getInt(1))));
        check(counted, 1, trips, () -> engine.autocommit().execute(insert(id, "ed")));
        check(counted, 4 - saved, trips, () -> engine.transaction(tx -> {
            tx.execute(insert(id + 1, "ed"));
            tx.list(count());
        }));
        check(counted, 4 - saved, trips, () -> engine.with(Isolation.SERIALIZABLE).transaction(tx -> {
            tx.list(count());
        }));
        check(counted, 3 - saved, trips, () -> {
            try (Transaction tx = engine.begin()) {
                tx.list(count());
            }
        });
        check(counted, 0, trips, () -> engine.transaction(tx -> { }));
    }

    @Test
    void needOneConnectionOnly() throws SQLException {
        try (Engine one = Engine.builder(database.url()).poolSize(1).maxOverflow(0).poolTimeout(Duration.ofSeconds(2)).build();
                Transaction tx = one.begin()) {
            assertThat(tx.jdbc().isValid(1)).isTrue();
        }
    }

    private static void check(boolean counted, long expected, RoundTrips trips, Runnable work) throws SQLException {
        long before = trips.soFar();
        work.run();
        long asked = trips.soFar() - before;
        if (counted) {
            assertThat(asked).isEqualTo(expected);
        }
    }

    private interface RoundTrips {
        long soFar() throws SQLException;
    }

    /** As the server counts them itself. */
    private static RoundTrips questions(Connection watcher) {
        long[] own = {0};
        return () -> {
            try (Statement statement = watcher.createStatement();
                    ResultSet row = statement.executeQuery("show global status like 'Questions'")) {
                row.next();
                return row.getLong(2) - own[0]++;
            }
        };
    }
}
