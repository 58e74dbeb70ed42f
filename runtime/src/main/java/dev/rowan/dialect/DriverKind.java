package dev.rowan.dialect;

import dev.rowan.UrlException;
import java.sql.Driver;
import java.util.Map;
import java.util.Properties;

/** A JDBC driver that Rowan knows: how its URL is written, which options it may get, and which it gets unasked. */
public sealed interface DriverKind permits H2Driver, MySqlDriver, MariaDbDriver, PostgreSqlDriver, SqliteDriver {
    /** The kinds by the schemes of their URLs. */
    Map<String, DriverKind> BY_SCHEME = Map.of("h2", new H2Driver(), "mysql", new MySqlDriver(), "mariadb", new MariaDbDriver(),
            "postgresql", new PostgreSqlDriver(), "postgres", new PostgreSqlDriver(), "sqlite", new SqliteDriver());

    /** The driver for a scheme; refused when there is none. */
    static DriverKind of(String scheme) {
        DriverKind kind = BY_SCHEME.get(scheme);
        if (kind != null) {
            return kind;
        }
        throw new UrlException("Unknown scheme " + scheme + "; there are h2, mysql, mariadb, postgresql and sqlite."
                + NearNames.hint(scheme, BY_SCHEME.keySet())
                + " For any other database with a JDBC driver, give its DataSource: Engine.of(dataSource).");
    }

    /** The family, by which its faults and its ways are told. */
    DriverFamily family();

    /** The dialect where the scheme alone tells it, or null where the server must be asked. */
    Dialect dialect();

    /** The driver, ready to connect; refused are unknown and dangerous options, and a driver that is not there. */
    JdbcTarget target(Address address, DriverTimeouts timeouts);

    /** Whether the database lives in one connection, and dies with it. */
    default boolean single(Address address) {
        return false;
    }

    /** Whether a transaction takes the lock that writers need when it first writes, rather than when it begins; of SQLite. */
    default boolean locksLate(Address address) {
        return false;
    }

    /** Loads a driver by name: the one class that nobody's code names, so that no driver is a dependency. */
    static Driver load(String className, String coordinates) {
        for (ClassLoader loader : new ClassLoader[] {Thread.currentThread().getContextClassLoader(), DriverKind.class.getClassLoader()}) {
            try {
                return (Driver) Class.forName(className, true, loader).getDeclaredConstructor().newInstance();
            } catch (ClassNotFoundException e) {
                continue;   // the other loader may know it
            } catch (ReflectiveOperationException e) {
                throw new UrlException("The driver " + className + " does not start: " + e, e);
            }
        }
        throw new UrlException("The driver " + className + " is not on the class path. Add " + coordinates + " to your build.");
    }

    /** Who connects, as properties: drivers log URLs. */
    static Properties credentials(Address address) {
        Properties properties = new Properties();
        if (address.user() != null) {
            properties.setProperty("user", address.user());
        }
        if (address.password() != null) {
            properties.setProperty("password", address.password());
        }
        return properties;
    }
}
