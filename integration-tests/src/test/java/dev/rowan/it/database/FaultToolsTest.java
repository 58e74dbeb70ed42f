package dev.rowan.it.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@OnDatabases({DatabaseKind.MYSQL, DatabaseKind.MARIADB, DatabaseKind.POSTGRESQL})
final class FaultToolsTest {
    @Test
    void serverComesBackAfterKillWithItsData(DatabaseKind kind) throws Exception {
        try (DatabaseServer server = kind.ownServer()) {
            TestDatabase database = server.fresh();
            Connection before = database.dataSource().getConnection();
            run(before, "create table t (id int)");
            int port = server.port();

            server.killAndRestart();

            assertThat(server.port()).isEqualTo(port);
            assertThatThrownBy(() -> run(before, "select 1")).isInstanceOf(SQLException.class);
            try (Connection after = database.dataSource().getConnection()) {
                assertThat(count(after)).isZero();
            }
        }
    }

    @Test
    void proxyLosesTheRequest(DatabaseKind kind, TestDatabase database) throws Exception {
        assertThat(rowsAfterCut(database, true)).isZero();
    }

    @Test
    void proxyLosesTheAnswer(DatabaseKind kind, TestDatabase database) throws Exception {
        assertThat(rowsAfterCut(database, false)).isEqualTo(1);
    }

    private static int rowsAfterCut(TestDatabase database, boolean before) throws Exception {
        database.empty();
        try (Connection direct = database.dataSource().getConnection();
                CuttingProxy proxy = new CuttingProxy(database.port());
                Connection cut = database.through(proxy.port()).dataSource().getConnection()) {
            run(direct, "create table t (id int)");
            run(cut, "start transaction");
            run(cut, "insert into t values (1)");
            if (before) {
                proxy.cutBefore("COMMIT");
            } else {
                proxy.cutAfter("COMMIT");
            }
            assertThatThrownBy(() -> run(cut, "commit")).isInstanceOf(SQLException.class);
            assertThat(proxy.cuts()).isEqualTo(1);
            return count(direct);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("select count(*) from t")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
