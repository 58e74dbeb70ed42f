package dev.rowan.it.embedded;

import static dev.rowan.it.embedded.ClientTable.CLIENT;
import static dev.rowan.it.embedded.ContractTable.CONTRACT;
import static dev.rowan.it.embedded.DatedTable.DATED;
import static dev.rowan.it.embedded.LandTable.LAND;
import static dev.rowan.it.embedded.PricedTable.PRICED;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.CountingDataSource;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.Statements;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.session.SessionFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Empty tables, and what was sent to them. */
@OnDatabases
abstract class Fixture {

    static final MetaData METADATA = MetaData.of(LAND, CLIENT, CONTRACT, DATED, PRICED,
            Roles_OrderTable.ORDER, Roles_LineTable.LINE, Roles_HistoryTable.HISTORY);

    final Engine engine;
    final SessionFactory sessions;
    private final TestDatabase database;
    private final Statements statements;

    Fixture(TestDatabase database) {
        this.database = database;
        CountingDataSource counting = database.counting();
        this.statements = counting.statements();
        this.engine = Engine.of(counting.dataSource());
        this.sessions = SessionFactory.of(engine);
    }

    @BeforeEach
    void tables() {
        database.emptyTables(METADATA, engine);
        statements.clear();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    /** The UPDATEs that were sent since this was last asked: the columns that they set. */
    List<List<String>> updated() {
        List<List<String>> sets = statements.sql().stream()
                .map(sql -> sql.toLowerCase(Locale.ROOT).replaceAll("[`\"]", ""))
                .filter(sql -> sql.startsWith("update "))
                .map(sql -> sql.replaceAll("(?s)^update .*? set (.*) where .*$", "$1").replaceAll(" = [^,]+", ""))
                .map(columns -> List.of(columns.split(", ")))
                .toList();
        statements.clear();
        return sets;
    }

    void plainSql(String sql) {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first row of a query, past Rowan. */
    List<Object> plainRow(String sql) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            List<Object> values = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                values.add(row.getObject(i));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
