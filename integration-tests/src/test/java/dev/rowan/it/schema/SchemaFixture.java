package dev.rowan.it.schema;

import dev.rowan.dialect.DdlAbility;
import dev.rowan.engine.Engine;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.SessionFactory;
import dev.rowan.sql.Statement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An empty database, and SQL as it stands. */
@OnDatabases
abstract class SchemaFixture {

    final TestDatabase database;
    Engine engine;
    SessionFactory sessions;

    SchemaFixture(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        database.empty();
        engine = Engine.create(database.url());
        sessions = SessionFactory.of(engine);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    boolean can(DdlAbility ability) {
        return ability.of(engine.dialect());
    }

    int execute(Statement statement) {
        return engine.transactionResult(tx -> tx.execute(statement));
    }

    /** Runs SQL on a connection of the engine, and lets through what the driver throws. */
    void run(String... statements) throws SQLException {
        engine.transaction(tx -> {
            try (java.sql.Statement statement = tx.jdbc().createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
        });
    }

    /** The rows of a query, each as its values in brackets. */
    List<String> rows(String sql) throws SQLException {
        return engine.transactionResult(tx -> {
            List<String> rows = new ArrayList<>();
            try (java.sql.Statement statement = tx.jdbc().createStatement(); ResultSet row = statement.executeQuery(sql)) {
                while (row.next()) {
                    List<String> values = new ArrayList<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        values.add(row.getString(i));
                    }
                    rows.add(values.toString());
                }
            }
            return rows;
        });
    }
}
