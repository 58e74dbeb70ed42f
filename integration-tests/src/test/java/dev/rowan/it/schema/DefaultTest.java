package dev.rowan.it.schema;

import static dev.rowan.it.schema.Plan_DefaultedTable.DEFAULTED;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rowan.it.database.TestDatabase;
import dev.rowan.it.schema.Plan.Defaulted;
import dev.rowan.schema.MetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** Values that the database gives where the program has none. */
final class DefaultTest extends SchemaFixture {

    DefaultTest(TestDatabase database) {
        super(database);
    }

    @Test
    void textsNumbersAndExpressionsAreInTheObjectAfterTheFlush() {
        MetaData.of(DEFAULTED).createAll(engine);
        Defaulted stored = engine.transactionResult(tx -> tx.insert(DEFAULTED,
                new Defaulted(1, null, null, null, null, null, null, "abc")));
        assertThat(stored.text()).isEqualTo("it's \\ 5 % \"x\"");
        assertThat(stored.number()).isEqualTo(-42);
        assertThat(stored.sum()).isEqualTo(8);
        assertThat(stored.flag()).isTrue();
        assertThat(stored.moment()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        assertThat(stored.own()).isEqualTo("abc");
        sessions.transaction(session -> assertThat(session.one(select(DEFAULTED))).isEqualTo(stored));
        MetaData.of(DEFAULTED).dropAll(engine);
    }

    @Test
    void theMomentOfAnInstantIsInUtcWhateverTheConnectionsZone() throws SQLException {
        MetaData.of(DEFAULTED).createAll(engine);
        String zone = switch (engine.dialect().name()) {
            case "mysql", "mariadb" -> "set time_zone = '+05:00'";
            case "sqlite" -> "select 1";
            case "postgresql" -> "set time zone interval '+05:00' hour to minute";
            default -> "set time zone '+05:00'";
        };
        Defaulted stored = engine.transactionResult(tx -> {
            try (Statement statement = tx.jdbc().createStatement()) {
                statement.execute(zone);
            }
            tx.execute(insertInto(DEFAULTED).set(DEFAULTED.id, 1));
            return tx.one(select(DEFAULTED));
        });
        assertThat(stored.moment()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        if (!engine.dialect().name().equals("sqlite")) {
            assertThat(stored.local()).as("the connection's own digits")
                    .isCloseTo(LocalDateTime.now(ZoneOffset.ofHours(5)), within(1, ChronoUnit.MINUTES));
        }
    }
}
