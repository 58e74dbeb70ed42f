package dev.rowan.it.relation.machine;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.log.StatementWatch;
import dev.rowan.schema.MetaData;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/**
 * A database with tables, and one connection to it: sessions write through it, and the test reads and changes what they have not
 * committed.
 */
final class Place implements AutoCloseable {

    private final TestDatabase database;
    private final Connection connection;
    private final Engine engine;

    Place(DatabaseKind kind, MetaData metadata) throws SQLException {
        database = kind.fresh();
        connection = database.dataSource().getConnection();
        engine = Engine.builder(lending(connection)).watch(StatementWatch.COUNT).build();
        metadata.createAll(engine);
    }

    Engine engine() {
        return engine;
    }

    /** The values of the rows of a query, as text; null is null. */
    List<List<String>> read(String sql) {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet all = statement.executeQuery(sql)) {
            int columns = all.getMetaData().getColumnCount();
            while (all.next()) {
                List<String> row = new ArrayList<>(columns);
                for (int i = 1; i <= columns; i++) {
                    row.add(all.getString(i));
                }
                rows.add(row);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return rows;
    }

    /** Runs statements that the session knows nothing of, within its transaction, if it has one. */
    void run(Collection<String> statements) {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() throws SQLException {
        engine.close();
        connection.close();
        database.close();
    }

    /** Gives one connection to whoever asks, and does not let it be closed. */
    private static DataSource lending(Connection one) {
        Connection lent = proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("close")) {
                return null;
            }
            try {
                return method.invoke(one, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return proxy(DataSource.class, (proxy, method, arguments) -> lent);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Place.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
