package dev.rowan.it.version;

import static dev.rowan.it.version.AccountTable.ACCOUNT;
import static dev.rowan.it.version.FooTable.FOO;
import static dev.rowan.it.version.LocalTable.LOCAL;
import static dev.rowan.it.version.RateTable.RATE;
import static dev.rowan.it.version.SmallTable.SMALL;
import static dev.rowan.it.version.TicketTable.TICKET;
import static dev.rowan.it.version.TimedTable.TIMED;
import static dev.rowan.it.version.TreeTable.TREE;
import static dev.rowan.it.version.WalletTable.WALLET;
import static dev.rowan.sql.Sql.select;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.CountingDataSource;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.Statements;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import dev.rowan.sql.Column;
import dev.rowan.sql.KeyedTable;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Empty tables, an engine whose clock stands still over a data source that counts, and what was sent to it. */
@OnDatabases({DatabaseKind.H2, DatabaseKind.MYSQL, DatabaseKind.MARIADB, DatabaseKind.POSTGRESQL, DatabaseKind.SQLITE})
abstract class VersionFixture {

    static final MetaData METADATA = MetaData.of(FOO, RATE, TIMED, LOCAL, SMALL, TREE, ACCOUNT, WALLET, TICKET);

    final HandClock clock = new HandClock();
    final TestDatabase database;
    final Engine engine;
    final SessionFactory sessions;
    private final Statements statements;

    VersionFixture(TestDatabase database) {
        this.database = database;
        CountingDataSource counting = database.counting();
        this.statements = counting.statements();
        this.engine = Engine.builder(counting.dataSource()).clock(clock).build();
        this.sessions = SessionFactory.of(engine);
    }

    @BeforeEach
    void tables() {
        database.emptyTables(METADATA, engine);
        statements.clear();
    }

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    /** The INSERTs, UPDATEs and DELETEs that were sent since this was last asked; "x2" for a batch of two. */
    List<String> written() {
        List<String> lines = statements.list().stream()
                .filter(executed -> executed.sql().matches("(?is)(insert|update|delete).*"))
                .map(executed -> executed.sql() + (executed.batchSize() > 1 ? " x" + executed.batchSize() : ""))
                .toList();
        statements.clear();
        return lines;
    }

    <T> List<T> stored(Column<?, T> column, KeyedTable<?, ?> table) {
        return engine.autocommit().list(select(column).from(table).orderBy(table.keyColumns().get(0).asc()));
    }

    void inSession(Consumer<Session> body) {
        try (Session session = sessions.open()) {
            body.accept(session);
        }
    }
}
