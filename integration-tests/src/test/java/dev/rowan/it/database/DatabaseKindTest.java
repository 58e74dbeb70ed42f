package dev.rowan.it.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabases
final class DatabaseKindTest {
    private final TestDatabase database;

    DatabaseKindTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyDatabase() throws SQLException {
        database.empty();
        run("create table t (id int primary key, name varchar(20))");
    }

    @Test
    void givesTheProductItPromises(DatabaseKind kind) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            assertThat(product).isEqualToIgnoringCase(kind.name());
            assertThat(database.url()).startsWith(kind.scheme() + ":");
        }
    }

    @Test
    void emptiesItself() throws SQLException {
        database.empty();
        run("create table t (id int primary key)");
    }

    @Test
    void recordsStatementsBatchesAndParameters() throws SQLException {
        CountingDataSource counting = database.counting();
        try (Connection connection = counting.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("insert into t values (?, ?)")) {
                insert.setInt(1, 1);
                insert.setString(2, "one");
                insert.addBatch();
                insert.setInt(1, 2);
                insert.setNull(2, java.sql.Types.VARCHAR);
                insert.addBatch();
                insert.executeBatch();
            }
            connection.commit();
            try (Statement count = connection.createStatement(); ResultSet rows = count.executeQuery("select count(*) from t")) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(2);
            }
            connection.commit();
        }
        Statements statements = counting.statements();
        assertThat(statements.sql()).containsExactly("insert into t values (?, ?)", "select count(*) from t");
        assertThat(statements.list().get(0).batchSize()).isEqualTo(2);
        assertThat(statements.list().get(0).parameters()).isEqualTo(List.of(List.of(1, "one"), List.of(2, "NULL")));
        assertThat(statements.connectionCalls()).containsExactly("setAutoCommit(false)", "commit", "commit");
        assertThat(statements.count("INSERT")).isEqualTo(1);
        statements.clear();
        assertThat(statements.count()).isZero();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
