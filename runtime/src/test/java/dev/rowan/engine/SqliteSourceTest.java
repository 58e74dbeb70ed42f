package dev.rowan.engine;

import static dev.rowan.engine.Sqls.query;
import static dev.rowan.engine.Sqls.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rowan.ForeignKeyException;
import dev.rowan.RowanException;
import dev.rowan.sql.Verb;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** SQLite through somebody else's connections: each is made ready the first time that it is seen. */
class SqliteSourceTest {
    @TempDir
    Path directory;

    private SQLiteDataSource source() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + directory.resolve("given.db"));
        return source;
    }

    private static void verify(Engine engine) {
        engine.transaction(tx -> {
            tx.execute(statement(Verb.DDL, "create table if not exists p (id integer primary key, n text collate rowan_decimal)"));
            tx.execute(statement(Verb.DDL, "create table if not exists c (id integer references p (id))"));
            tx.execute(statement(Verb.INSERT, "insert into p (n) values ('9'), ('10')"));
        });
        assertThat(engine.autocommit().<String>one(query("select max(n) from p", row -> row.getString(1)))).isEqualTo("10");
        assertThat(engine.autocommit().<Integer>one(query("select 'A' like 'a'", row -> row.getInt(1)))).isZero();
        assertThatThrownBy(() -> engine.autocommit().execute(statement(Verb.INSERT, "insert into c values (77)"))).isInstanceOf(ForeignKeyException.class);
    }

    @Test
    void newConnections() {
        verify(Engine.of(source()));
    }

    @Test
    void aPool() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source());
        config.setMaximumPoolSize(2);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            verify(Engine.of(pool));
            verify(Engine.of(pool));
        }
    }

    /** Auto-commit off as a mere setting of a pool: nothing was done in that transaction. */
    @Test
    void aPoolWithAutoCommitOff() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source());
        config.setMaximumPoolSize(1);
        config.setAutoCommit(false);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            Engine engine = Engine.of(pool);
            verify(engine);
            assertThat(engine.autocommit().<Integer>one(query("select count(*) from p", row -> row.getInt(1)))).isEqualTo(2);
        }
    }

    @Test
    void aTransactionOfSomebodyElseCannotBeHelped() throws SQLException {
        try (Connection theirs = source().getConnection()) {
            theirs.setAutoCommit(false);
            Engine engine = Engine.builder(lending(theirs)).externalTransactions(true).build();
            long start = System.nanoTime();
            assertThatThrownBy(() -> engine.autocommit().list(query("select 1", row -> row.getInt(1)))).isInstanceOf(RowanException.class)
                    .hasMessageContaining("enforceForeignKeys(true)");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        }
        SQLiteDataSource ready = source();
        ready.setEnforceForeignKeys(true);
        try (Connection theirs = ready.getConnection()) {
            theirs.setAutoCommit(false);
            verify(Engine.builder(lending(theirs)).externalTransactions(true).build());
            theirs.rollback();
        }
        assertThatThrownBy(() -> Engine.of(source()).autocommit().list(query("select 1 from p", row -> row.getInt(1)))).as("rolled back")
                .hasMessageContaining("no such table");
    }

    /** What Spring's proxy does: the connection of the transaction under way, which a borrower's close does not close. */
    private static DataSource lending(Connection connection) {
        Connection lent = proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("close")) {
                return null;
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return proxy(DataSource.class, (proxy, method, arguments) -> lent);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(SqliteSourceTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Test
    void timesAreTextsThatSort() {
        Engine engine = Engine.of(source());
        LocalDateTime moment = LocalDateTime.parse("2012-10-15T12:57:18.039642");
        assertThat(engine.autocommit().<LocalDateTime>one(query("select '2012-10-15 12:57:18.039642'", row -> row.getObject(1, LocalDateTime.class))))
                .isEqualTo(moment);
        assertThat(engine.autocommit().<java.sql.Timestamp>one(query("select '2012-10-15 12:57:18.039642' as at", row -> row.getTimestamp("at"))))
                .isEqualTo(java.sql.Timestamp.valueOf(moment));
    }
}
