package dev.rowan.it.database;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A kind of database that tests run on; its server is started once, by the first who needs it, and ends with this JVM. */
public enum DatabaseKind {
    H2("h2"),
    MYSQL("mysql", new MySqlInstallation()),
    MARIADB("mariadb", new MariaDbInstallation()),
    /** In a file, so that connections are several. */
    SQLITE("sqlite"),
    POSTGRESQL("postgresql", new PostgreSqlInstallation());

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final String scheme;
    private final ServerInstallation installation;

    /** The server, or why it did not start: asked for once, since a second try would take as long and end as the first. */
    private Object outcome;

    DatabaseKind(String scheme) {
        this(scheme, null);
    }

    DatabaseKind(String scheme, ServerInstallation installation) {
        this.scheme = scheme;
        this.installation = installation;
    }

    /** The one that a test runs on, if its class names databases. */
    public static Optional<DatabaseKind> of(ExtensionContext test) {
        return Optional.ofNullable(test.getStore(DatabaseExtension.NAMESPACE).get(DatabaseKind.class, DatabaseKind.class));
    }

    /** Whether tests are to run on it: {@code -Drowan.databases=sqlite,h2} while one works on these. */
    public boolean wanted() {
        String only = System.getProperty("rowan.databases");
        return only == null || List.of(only.toUpperCase(Locale.ROOT).split(",")).contains(name());
    }

    /** Whether it is MySQL or MariaDB. */
    public boolean isMySqlFamily() {
        return this == MYSQL || this == MARIADB;
    }

    /** The scheme of its URLs in Rowan's spelling. */
    public String scheme() {
        return scheme;
    }

    /** An empty database, whose name no other test has; throws {@link ServerUnavailableException} where its server does not start. */
    public TestDatabase fresh() {
        return switch (this) {
            case H2 -> TestDatabase.h2(newName());
            case SQLITE -> TestDatabase.sqlite(newName());
            default -> shared().fresh();
        };
    }

    /** Another server of this kind, the caller's own: to kill, to count its questions, to change its settings. */
    public DatabaseServer ownServer(String... options) {
        if (installation == null) {
            throw new IllegalArgumentException(this + " has no server");
        }
        return DatabaseServer.start(this, installation, options);
    }

    static String newName() {
        return "test" + DATABASES.incrementAndGet();
    }

    private synchronized DatabaseServer shared() {
        if (outcome == null) {
            try {
                outcome = DatabaseServer.start(this, installation);
            } catch (ServerUnavailableException e) {
                System.err.println(this + " is not there for tests: " + e.getMessage());
                outcome = e;
            }
        }
        if (outcome instanceof DatabaseServer server) {
            return server;
        }
        throw (ServerUnavailableException) outcome;
    }
}
