package dev.rowan.it.session;

import dev.rowan.engine.Autocommit;
import dev.rowan.engine.Engine;
import dev.rowan.engine.Isolation;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Sessions driven at random beside a naive model of them; a failure tells its seed. */
@OnDatabases({DatabaseKind.H2, DatabaseKind.SQLITE, DatabaseKind.POSTGRESQL})
final class RandomSessionTest extends SessionFixture {

    /** Each takes a server longer than memory. */
    private static final int SERVER_RUNS = 50;
    private static final int RUNS = 250;
    private static final int STEPS = 30;

    private final TestDatabase database;

    RandomSessionTest(TestDatabase database) {
        super(database);
        this.database = database;
    }

    @Test
    void aSessionDoesWhatItsModelDoes() throws SQLException {
        if (database.kind() != DatabaseKind.SQLITE) {
            run(engine, database.kind() == DatabaseKind.H2 ? engine.with(Isolation.READ_UNCOMMITTED).autocommit() : null);
            return;
        }
        // there nobody sees what is not committed but the connection itself, so both look through one
        try (Connection one = database.dataSource().getConnection(); Engine shared = Engine.of(lending(one))) {
            run(shared, shared.autocommit());
        }
    }

    private static void run(Engine engine, Autocommit dirty) {
        long first = Long.getLong("rowan.seed", 1L);
        int all = engine.dialect().name().equals("postgresql") ? SERVER_RUNS : RUNS;
        int runs = Long.getLong("rowan.seed") == null ? all : 1;
        for (long seed = first; seed < first + runs; seed++) {
            RandomSession run = new RandomSession(engine, dirty, seed);
            try {
                run.steps(STEPS);
            } catch (RuntimeException | Error failure) {
                throw new AssertionError("with -Drowan.seed=" + seed + ": " + failure + "\n" + run.told(), failure);
            }
        }
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
        return type.cast(Proxy.newProxyInstance(RandomSessionTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
