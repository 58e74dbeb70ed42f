package dev.rowan.it.type;

import static dev.rowan.it.type.LetterTable.LETTER;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Characters that somebody else has written. */
@OnDatabases
final class LetterTest {

    private final TestDatabase database;

    LetterTest(TestDatabase database) {
        this.database = database;
    }

    private Letter stored(String plain, String boxed) throws SQLException {
        database.empty();
        try (Engine engine = Engine.of(database.dataSource())) {
            try (var connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
                statement.execute("create table letter (id int primary key, plain char(1), boxed varchar(1))");
                statement.execute("insert into letter values (1, " + plain + ", " + boxed + ")");
            }
            return engine.autocommit().one(select(LETTER));
        }
    }

    @Test
    void anEmptyTextIsASpaceAsACharOfOneGivesBack() throws SQLException {
        Letter letter = stored("' '", "''");
        assertThat(letter.plain).isEqualTo(' ');
        assertThat(letter.boxed).isEqualTo(' ');
    }

    @Test
    void nullIsNoCharacter() throws SQLException {
        Letter letter = stored("null", "null");
        assertThat(letter.plain).isEqualTo('\0');
        assertThat(letter.boxed).isNull();
    }
}
