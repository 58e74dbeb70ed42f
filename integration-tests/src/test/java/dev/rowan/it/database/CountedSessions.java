package dev.rowan.it.database;

import dev.rowan.engine.Engine;
import dev.rowan.schema.MetaData;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Empty tables, sessions over a data source that counts, and what was sent to it: what tests of sessions begin with. */
@OnDatabases
public abstract class CountedSessions {

    protected final Engine engine;
    protected final SessionFactory sessions;
    private final TestDatabase database;
    private final MetaData tables;
    private final String prefix;
    private final Statements statements;

    /**
     * On a database, with these tables.
     *
     * @param prefix what their names begin with, and is not told
     */
    protected CountedSessions(TestDatabase database, MetaData tables, String prefix) {
        this.database = database;
        this.tables = tables;
        this.prefix = prefix;
        CountingDataSource counting = database.counting();
        this.statements = counting.statements();
        this.engine = Engine.of(counting.dataSource());
        this.sessions = SessionFactory.of(engine);
    }

    @BeforeEach
    final void tables() {
        database.emptyTables(tables, engine);
        statements.clear();
    }

    @AfterEach
    final void closeEngine() {
        engine.close();
    }

    /** Rows are there before a test looks at statements. */
    protected final void given(Object... entities) {
        sessions.transaction(session -> session.addAll(List.of(entities)));
        statements.clear();
    }

    /** What was sent since this was last asked, one line a statement: verb, table and, for more than one row, how many; no BEGIN or COMMIT. */
    protected final List<String> sent() {
        List<String> lines = statements.list().stream()
                .filter(executed -> executed.sql().matches("(?is)(select|insert|update|delete).*"))
                .map(this::line)
                .toList();
        statements.clear();
        return lines;
    }

    /** The lines of a batch of rows whose keys the database generates: one, but where it gives them row by row. */
    protected final Stream<String> keyed(String line, int rows) {
        return engine.dialect().returnsKeys() ? Stream.generate(() -> line).limit(rows) : Stream.of(line + " x" + rows);
    }

    private String line(Statements.Executed executed) {
        String sql = executed.sql().toLowerCase(Locale.ROOT);
        String table = sql.replaceAll("(?s)^(select .*? from|insert into|update|delete from) (\\w+).*", "$2");
        String verb = sql.substring(0, sql.indexOf(' '));
        String told = table.startsWith(prefix) ? table.substring(prefix.length()) : table;
        return verb + " " + told + (executed.batchSize() > 1 ? " x" + executed.batchSize() : "");
    }

    /** The texts that were sent since this was last asked. */
    protected final List<String> texts() {
        List<String> texts = statements.sql();
        statements.clear();
        return texts;
    }

    protected final void inSession(Consumer<Session> body) {
        try (Session session = sessions.open()) {
            body.accept(session);
        }
    }
}
