package dev.rowan.it.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A database server on 127.0.0.1 and a free port, with data of its own; it ends with this JVM, however that ends, and leaves nothing behind.
 * Its users are {@code app}, with that password and every right, and whoever a test makes.
 */
public final class DatabaseServer implements AutoCloseable {
    static final String USER = "app";
    static final String PASSWORD = "app";

    private final DatabaseKind kind;
    private final ServerInstallation installation;
    private final Path directory;
    private final int port;
    private final List<String> options;
    private ServerProcess process;

    private DatabaseServer(DatabaseKind kind, ServerInstallation installation, Path directory, int port, List<String> options) {
        this.kind = kind;
        this.installation = installation;
        this.directory = directory;
        this.port = port;
        this.options = options;
    }

    static DatabaseServer start(DatabaseKind kind, ServerInstallation installation, String... options) {
        try {
            Installations.ensure(installation);
            Path directory = ServerProcess.newDirectory(installation);
            DatabaseServer server = new DatabaseServer(kind, installation, directory, freePort(), List.of(options));
            server.start();
            return server;
        } catch (IOException e) {
            throw new ServerUnavailableException(kind + " cannot start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerUnavailableException(kind + ": interrupted while starting", e);
        }
    }

    /** Starts it again, after {@link #kill}, on the same port and the same data; returns when it answers. */
    public void start() throws IOException, InterruptedException {
        process = ServerProcess.start(installation, directory, port, options);
        process.awaitReady(() -> connect("").close());
    }

    /** Ends it as {@code kill -9} does; returns when it is gone. */
    public void kill() {
        process.kill();
    }

    /** {@link #kill}, then {@link #start}. */
    public void killAndRestart() throws IOException, InterruptedException {
        kill();
        start();
    }

    public int port() {
        return port;
    }

    /** An empty database, whose name no other test has. */
    public TestDatabase fresh() {
        String name = DatabaseKind.newName();
        create(name);
        return database(name, port);
    }

    /** A connection to that database, which may be empty, past every proxy. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(installation.jdbcUrl(port, database), USER, PASSWORD);
    }

    void create(String name) {
        execute("", installation.create(name));
    }

    void drop(String name) {
        execute("", installation.drop(name));
    }

    void empty(String name) {
        execute(name, installation.empty(name));
    }

    /** Runs one statement on a connection of its own. */
    public void execute(String sql) {
        execute("", List.of(sql));
    }

    private void execute(String database, List<String> statements) {
        try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(statements.toString(), e);
        }
    }

    @Override
    public void close() {
        process.kill();
        Programs.delete(directory);
    }

    TestDatabase database(String name, int visiblePort) {
        String url = kind.scheme() + "://" + USER + ":" + PASSWORD + "@127.0.0.1:" + visiblePort + "/" + name + installation.urlOptions();
        String jdbcUrl = installation.jdbcUrl(visiblePort, name) + "&user=" + USER + "&password=" + PASSWORD;
        return new TestDatabase(kind, name, url, jdbcUrl, this);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
