package dev.rowan.engine;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** H2 behind a line that breaks on command, before or after the call that is named has its effect; notes what is called. */
final class FaultyDataSource implements DataSource {
    private final JdbcDataSource h2 = new JdbcDataSource();
    final List<String> calls = new ArrayList<>();
    final AtomicInteger made = new AtomicInteger();
    boolean autoCommit = true;
    private String method;
    private boolean after;
    private int times;

    FaultyDataSource() {
        h2.setURL("jdbc:h2:mem:" + java.util.UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    /** The next so many calls of that method break their connection, before or after they have their effect. */
    void breakAt(String name, boolean afterEffect, int number) {
        method = name;
        after = afterEffect;
        times = number;
    }

    @Override
    public Connection getConnection() throws SQLException {
        made.incrementAndGet();
        Connection real = h2.getConnection();
        real.setAutoCommit(autoCommit);
        return wrap(Connection.class, real, real);
    }

    private <T> T wrap(Class<T> type, T target, Connection connection) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> {
            String name = called.getName();
            calls.add(name);
            boolean broken = times > 0 && name.equals(method);
            if (broken) {
                times--;
            }
            if (broken && !after) {
                throw cut(connection);
            }
            Object result;
            try {
                result = called.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
            if (broken) {
                throw cut(connection);
            }
            if (result instanceof PreparedStatement statement) {
                return wrap(PreparedStatement.class, statement, connection);
            }
            return result instanceof Statement statement ? wrap(Statement.class, statement, connection) : result;
        }));
    }

    private static SQLException cut(Connection connection) throws SQLException {
        connection.close();
        return new SQLException("the line is cut", "08S01");
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
    }

    @Override
    public void setLoginTimeout(int seconds) {
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
