package dev.rowan.dialect;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;

/** A driver and all that it needs to connect. Threads share it; its text holds no secret. */
public final class JdbcTarget {
    private final Driver driver;
    private final String url;
    private final Properties properties;

    public JdbcTarget(Driver driver, String url, Properties properties) {
        this.driver = driver;
        this.url = url;
        this.properties = properties;
    }

    /** A new connection, which the caller closes. */
    public Connection connect() throws SQLException {
        Properties copy = new Properties();   // drivers add and remove entries
        copy.putAll(properties);
        Connection connection = driver.connect(url, copy);
        if (connection == null) {
            throw new SQLException("The driver " + driver.getClass().getName() + " does not take this URL", "08001");
        }
        return connection;
    }

    /** The URL given to the driver: credentials and options are no part of it but for H2, whose options are. */
    public String url() {
        return url;
    }

    /** The value of a driver property, or null. */
    String property(String name) {
        return properties.getProperty(name);
    }

    @Override
    public String toString() {
        return "JdbcTarget(" + driver.getClass().getName() + ")";
    }
}
