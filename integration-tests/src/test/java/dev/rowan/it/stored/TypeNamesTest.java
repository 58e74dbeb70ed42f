package dev.rowan.it.stored;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.dialect.Dialect;
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

/** The names that an enum must not have, as its column would be of that other type. */
@OnDatabases(DatabaseKind.POSTGRESQL)
final class TypeNamesTest {

    @Test
    void everyTypeOfTheDatabasesOwnIsKnown(TestDatabase database) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select typname from pg_type where typnamespace = 'pg_catalog'::regnamespace and typname not like '\\_%'")) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        assertThat(names).contains("line", "pg_class").allMatch(Dialect.of("postgresql")::typeTaken);
    }
}
