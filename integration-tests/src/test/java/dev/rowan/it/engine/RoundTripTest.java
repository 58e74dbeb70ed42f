package dev.rowan.it.engine;

import static dev.rowan.it.engine.Sqls.count;
import static dev.rowan.it.engine.Sqls.insert;
import static dev.rowan.it.engine.Sqls.query;
import static dev.rowan.it.engine.Sqls.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.engine.Isolation;
import dev.rowan.engine.Transaction;
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

/** How many statements a server is asked to run, as it counts them itself. */
@OnDatabases({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
final class RoundTripTest {
    private final TestDatabase database;

    RoundTripTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void areAsFewAsCanBe() throws SQLException {
        database.empty();
        try (Engine engine = Engine.builder(database.url()).poolSize(1).maxOverflow(0).build();
                Connection watcher = database.dataSource().getConnection()) {
            engine.autocommit().execute(statement(Verb.DDL, "create table t (id int primary key, name varchar(5))"));
            for (int warm = 0; warm < 2; warm++) {
                boolean counted = warm == 1;
                int id = 100 * warm;
                check(counted, 1, watcher, () -> engine.autocommit().list(query("select id from t where id = 1", row -> row.getInt(1))));
                check(counted, 1, watcher, () -> engine.autocommit().execute(insert(id, "ed")));
                check(counted, 4, watcher, () -> engine.transaction(tx -> {
                    tx.execute(insert(id + 1, "ed"));
                    tx.list(count());
                }));
                check(counted, 4, watcher, () -> engine.with(Isolation.SERIALIZABLE).transaction(tx -> {
                    tx.list(count());
                }));
                check(counted, 3, watcher, () -> {
                    try (Transaction tx = engine.begin()) {
                        tx.list(count());
                    }
                });
                check(counted, 0, watcher, () -> engine.transaction(tx -> { }));
            }
        }
    }

    @Test
    void needOneConnectionOnly() throws SQLException {
        try (Engine one = Engine.builder(database.url()).poolSize(1).maxOverflow(0).poolTimeout(Duration.ofSeconds(2)).build();
                Transaction tx = one.begin()) {
            assertThat(tx.jdbc().isValid(1)).isTrue();
        }
    }

    private static void check(boolean counted, long expected, Connection watcher, Runnable work) throws SQLException {
        long before = questions(watcher);
        work.run();
        long asked = questions(watcher) - before - 1;   // the watcher's own
        if (counted) {
            assertThat(asked).isEqualTo(expected);
        }
    }

    private static long questions(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show global status like 'Questions'")) {
            row.next();
            return row.getLong(2);
        }
    }
}
