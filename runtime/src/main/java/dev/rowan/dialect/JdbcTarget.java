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
    private final Preparation preparation;

    public JdbcTarget(Driver driver, String url, Properties properties) {
        this(driver, url, properties, connection -> { });
    }

    JdbcTarget(Driver driver, String url, Properties properties, Preparation preparation) {
        this.driver = driver;
        this.url = url;
        this.properties = properties;
        this.preparation = preparation;
    }

    /** What a new connection needs before it can be used. */
    interface Preparation {
        void prepare(Connection connection) throws SQLException;
    }

    /** A new connection, which the caller closes. */
    public Connection connect() throws SQLException {
        Properties copy = new Properties();   // drivers add and remove entries
        copy.putAll(properties);
        Connection connection = driver.connect(url, copy);
        if (connection == null) {
            throw new SQLException("The driver " + driver.getClass().getName() + " does not take this URL", "08001");
        }
        try {
            preparation.prepare(connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
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
