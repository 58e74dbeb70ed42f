package dev.rowan.it.relation;

import static dev.rowan.it.relation.AddressTable.ADDRESS;
import static dev.rowan.it.relation.BallTable.BALL;
import static dev.rowan.it.relation.ChickenTable.CHICKEN;
import static dev.rowan.it.relation.CountryTable.COUNTRY;
import static dev.rowan.it.relation.EggTable.EGG;
import static dev.rowan.it.relation.DeskTable.DESK;
import static dev.rowan.it.relation.EdgeTable.EDGE;
import static dev.rowan.it.relation.GroupTable.GROUP;
import static dev.rowan.it.relation.LabelTable.LABEL;
import static dev.rowan.it.relation.LineTable.LINE;
import static dev.rowan.it.relation.MembershipTable.MEMBERSHIP;
import static dev.rowan.it.relation.NodeTable.NODE;
import static dev.rowan.it.relation.NoteTable.NOTE;
import static dev.rowan.it.relation.OrderTable.ORDER;
import static dev.rowan.it.relation.PersonTable.PERSON;
import static dev.rowan.it.relation.ProfileTable.PROFILE;
import static dev.rowan.it.relation.RiverTable.RIVER;
import static dev.rowan.it.relation.RoomTable.ROOM;
import static dev.rowan.it.relation.TownTable.TOWN;
import static dev.rowan.it.relation.UserTable.USER;

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
abstract class RelationFixture {

    static final MetaData METADATA = MetaData.of(USER, PROFILE, ADDRESS, GROUP, MEMBERSHIP, NODE, ORDER, LINE, LABEL, NOTE, PERSON,
            BALL, COUNTRY, TOWN, RIVER, CHICKEN, EGG, ROOM, DESK, EDGE);

    final Engine engine;
    final SessionFactory sessions;
    private final TestDatabase database;
    private final Statements statements;

    RelationFixture(TestDatabase database) {
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
                .map(RelationFixture::line)
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
        table = table.replaceFirst("^rel_", "");
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
