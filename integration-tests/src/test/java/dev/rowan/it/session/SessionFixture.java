package dev.rowan.it.session;

import static dev.rowan.it.session.AddressTable.ADDRESS;
import static dev.rowan.it.session.CityTable.CITY;
import static dev.rowan.it.session.EggTable.EGG;
import static dev.rowan.it.session.HenTable.HEN;
import static dev.rowan.it.session.KnotTable.KNOT;
import static dev.rowan.it.session.LeftTable.LEFT;
import static dev.rowan.it.session.LoginTable.LOGIN;
import static dev.rowan.it.session.NodeTable.NODE;
import static dev.rowan.it.session.ParcelTable.PARCEL;
import static dev.rowan.it.session.PersonTable.PERSON;
import static dev.rowan.it.session.RightTable.RIGHT;
import static dev.rowan.it.session.RingTable.RING;
import static dev.rowan.it.session.SampleTable.SAMPLE;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.CountingDataSource;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.Statements;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Empty tables, sessions over a data source that counts, and what was sent to it. */
@OnDatabases
abstract class SessionFixture {

    static final MetaData METADATA = MetaData.of(PERSON, ADDRESS, NODE, SAMPLE, PARCEL, CITY, LEFT, RIGHT, KNOT, LOGIN, RING, HEN, EGG);

    final Engine engine;
    final SessionFactory sessions;
    private final TestDatabase database;
    private final Statements statements;

    SessionFixture(TestDatabase database) {
        this.database = database;
        CountingDataSource counting = database.counting();
        this.statements = counting.statements();
        this.engine = Engine.of(counting.dataSource());
        this.sessions = SessionFactory.of(engine);
    }

    @BeforeEach
    void tables() {
        database.empty();
        METADATA.createAll(engine);
        statements.clear();
    }

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    /** Rows are there before a test looks at statements. */
    void given(Object... entities) {
        sessions.transaction(session -> session.addAll(List.of(entities)));
        statements.clear();
    }

    /** What was sent since this was last asked, one line a statement: verb, table and, for more than one row, how many; no BEGIN or COMMIT. */
    List<String> sent() {
        List<String> lines = statements.list().stream()
                .filter(executed -> executed.sql().matches("(?is)(select|insert|update|delete).*"))
                .map(SessionFixture::line)
                .toList();
        statements.clear();
        return lines;
    }

    /** The lines of a batch of rows whose keys the database generates: one, but where it gives them row by row. */
    Stream<String> keyed(String line, int rows) {
        return engine.dialect().returnsKeys() ? Stream.generate(() -> line).limit(rows) : Stream.of(line + " x" + rows);
    }

    private static String line(Statements.Executed executed) {
        String sql = executed.sql().toLowerCase(Locale.ROOT);
        String table = sql.replaceAll("(?s)^(select .*? from|insert into|update|delete from) (\\w+).*", "$2");
        String verb = sql.substring(0, sql.indexOf(' '));
        return verb + " " + table + (executed.batchSize() > 1 ? " x" + executed.batchSize() : "");
    }

    /** The texts that were sent since this was last asked. */
    List<String> texts() {
        List<String> texts = statements.sql();
        statements.clear();
        return texts;
    }

    void inSession(Consumer<Session> body) {
        try (Session session = sessions.open()) {
            body.accept(session);
        }
    }
}
