package dev.rowan.it.database;

import com.mysql.cj.jdbc.MysqlDataSource;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rowan.engine.Engine;
import dev.rowan.schema.MetaData;
import dev.rowan.sql.Table;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/** One empty database that a test has for itself; closing drops it. */
public final class TestDatabase implements AutoCloseable {
    private final DatabaseKind kind;
    private final String name;
    private final String url;
    private final String jdbcUrl;
    private final DatabaseServer server;

    /** What {@link #emptyTables} made. */
    private List<Table<?>> kept = List.of();

    TestDatabase(DatabaseKind kind, String name, String url, String jdbcUrl, DatabaseServer server) {
        this.kind = kind;
        this.name = name;
        this.url = url;
        this.jdbcUrl = jdbcUrl;
        this.server = server;
    }

    static TestDatabase h2(String name) {
        return new TestDatabase(DatabaseKind.H2, name, "h2:mem:" + name, "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", null);
    }

    static TestDatabase sqlite(String name) {
        Path file = SqliteFiles.newFile(name);
        return new TestDatabase(DatabaseKind.SQLITE, name, "sqlite:" + file, "jdbc:sqlite:" + file, null);
    }

    public DatabaseKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** Its URL in Rowan's spelling, with credentials. */
    public String url() {
        return url;
    }

    /** Its JDBC URL, with credentials. */
    public String jdbcUrl() {
        return jdbcUrl;
    }

    /** The driver's own data source: every connection is a new one. */
    public DataSource dataSource() {
        try {
            return switch (kind) {
                case H2 -> {
                    JdbcDataSource h2 = new JdbcDataSource();
                    h2.setURL(jdbcUrl);
                    yield h2;
                }
                case MYSQL -> {
                    MysqlDataSource mysql = new MysqlDataSource();
                    mysql.setURL(jdbcUrl);
                    yield mysql;
                }
                case MARIADB -> new MariaDbDataSource(jdbcUrl);
                case SQLITE -> {
                    SQLiteDataSource sqlite = new SQLiteDataSource();
                    sqlite.setUrl(jdbcUrl);
                    sqlite.setEnforceForeignKeys(true);   // who lends a transaction must: they cannot be switched on within one
                    yield sqlite;
                }
                case POSTGRESQL -> {
                    PGSimpleDataSource postgreSql = new PGSimpleDataSource();
                    postgreSql.setURL(jdbcUrl);
                    yield postgreSql;
                }
            };
        } catch (SQLException e) {
            throw new IllegalStateException(jdbcUrl, e);
        }
    }

    /** A pool over {@link #dataSource}, the caller's to close: for thousands of transactions, where a new connection each takes longest. */
    public HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(dataSource());
        return new HikariDataSource(config);
    }

    /** {@link #dataSource}, with everything recorded that goes through it. */
    public CountingDataSource counting() {
        return CountingDataSource.over(dataSource());
    }

    /** Its server's port. */
    public int port() {
        return ownServer().port();
    }

    /** This database as it is seen through another port, a proxy's. */
    public TestDatabase through(int proxyPort) {
        return ownServer().database(name, proxyPort);
    }

    /** Makes it empty again: all tables, sequences and views go. */
    public void empty() {
        kept = List.of();
        if (kind == DatabaseKind.SQLITE) {
            SqliteFiles.empty(dataSource());
        } else if (server == null) {
            executeHere("drop all objects");
        } else {
            server.empty(name);
        }
    }

    /**
     * Leaves these tables, without rows and as if none had ever been in them. They are made when it is first asked for them, then kept, since
     * to make tables takes much longer than what most tests do with them; a test that alters them calls {@link #empty()} afterwards.
     */
    public void emptyTables(MetaData tables, Engine engine) {
        if (kept.equals(tables.tables())) {
            TableRows.delete(this);
        } else {
            empty();
            tables.createAll(engine);
            kept = tables.tables();
        }
    }

    @Override
    public void close() {
        if (kind == DatabaseKind.SQLITE) {
            SqliteFiles.delete(jdbcUrl);
        } else if (server == null) {
            executeHere("shutdown");
        } else {
            server.drop(name);
        }
    }

    @Override
    public String toString() {
        return kind + " " + name;
    }

    private DatabaseServer ownServer() {
        if (server == null) {
            throw new IllegalStateException(kind + " has no server");
        }
        return server;
    }

    private void executeHere(String sql) {
        try (Connection connection = dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
