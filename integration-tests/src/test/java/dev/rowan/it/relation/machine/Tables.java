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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** A database with the tables, and one connection to it: sessions write through it, and the test reads what they have not committed. */
final class Tables implements AutoCloseable {

    private static final String ALL = """
            select 'ADDRESS', id, email, user_id from rel_addresses union all
            select 'USER', id, name, null from rel_users union all
            select 'GROUP', id, name, null from rel_groups union all
            select 'NODE', id, name, parent_id from rel_nodes union all
            select 'ORDER', id, customer, null from rel_orders union all
            select 'LINE', id, text, order_id from rel_lines union all
            select 'MEMBER', user_id, '', group_id from rel_memberships""";
    private static final List<String> EMPTY = List.of("delete from rel_memberships", "delete from rel_addresses", "delete from rel_users",
            "delete from rel_groups", "update rel_nodes set parent_id = null", "delete from rel_nodes", "delete from rel_lines",
            "delete from rel_orders");

    private final TestDatabase database;
    private final Connection connection;
    private final Engine engine;

    Tables(DatabaseKind kind, MetaData metadata) throws SQLException {
        database = kind.fresh();
        connection = database.dataSource().getConnection();
        engine = Engine.builder(lending(connection)).watch(StatementWatch.COUNT).build();
        metadata.createAll(engine);
    }

    Engine engine() {
        return engine;
    }

    /** All rows as text. */
    Map<String, String> read() {
        Map<String, String> rows = new TreeMap<>();
        try (Statement statement = connection.createStatement(); ResultSet all = statement.executeQuery(ALL)) {
            while (all.next()) {
                String other = all.getString(4);
                if (all.getString(1).equals("MEMBER")) {
                    rows.put("MEMBER " + all.getString(2) + " " + other, "");
                } else {
                    rows.put(all.getString(1) + " " + all.getString(2), all.getString(3) + (other == null ? "" : " of " + other));
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return rows;
    }

    void empty() {
        try (Statement statement = connection.createStatement()) {
            for (String sql : EMPTY) {
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
        return type.cast(Proxy.newProxyInstance(Tables.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
