package dev.rowan.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnDatabases(DatabaseKind.POSTGRESQL)
final class PostgreSqlDialectTest extends DialectContract {

    PostgreSqlDialectTest(TestDatabase database) {
        super(database);
    }

    /** The server lists its own key words: all but the unreserved ones are delimited. */
    @Test
    void delimitsEveryWordThatTheServerReserves() throws SQLException {
        List<String> words = new ArrayList<>();
        try (Connection connection = database().dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select word from pg_get_keywords() where catcode <> 'U'")) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        assertThat(words).hasSizeGreaterThan(150)
                .allSatisfy(word -> assertThat(engine().dialect().quote(word)).isEqualTo('"' + word + '"'));
    }
}
