package dev.rowan.schema;

import static dev.rowan.tables.Depart.DEPART;
import static dev.rowan.tables.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.sql.Sql;
import dev.rowan.sql.TableSpec;
import dev.rowan.tables.Unmapped;
import dev.rowan.type.ColumnTypes;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is there is found again, however an H2 was told to spell it. */
class SpellingTest {

    private final Mixed mixed = new Mixed();
    private final MetaData model = MetaData.of(USERS, DEPART, mixed);
    private Engine engine;

    @ParameterizedTest
    @ValueSource(strings = {"", ";DATABASE_TO_LOWER=TRUE", ";DATABASE_TO_UPPER=FALSE", ";CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"})
    void createsAndDropsTwice(String options) {
        open(options);
        model.createAll(engine);
        model.createAll(engine);
        assertThat(exists(mixed)).isTrue();
        model.dropAll(engine);
        assertThat(exists(mixed)).isFalse();
        model.dropAll(engine);
    }

    @Test
    void aNameOfAnotherCaseIsAnotherTable() {
        open("");
        var delimited = new Unmapped(TableSpec.of("Depart")) {
            {
                text(column("id", ColumnTypes.STRING));
            }
        };
        MetaData.of(delimited).createAll(engine);
        MetaData.of(DEPART).createAll(engine);
        assertThat(engine.autocommit().count(Sql.select(DEPART))).isZero();
        MetaData.of(DEPART).dropAll(engine);
        assertThat(exists(delimited)).isTrue();
    }

    private void open(String options) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + options);
        engine = Engine.of(source);
    }

    private boolean exists(Unmapped table) {
        return Catalog.ofTables(engine, MetaData.of(table).tables()).has(table);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private static final class Mixed extends Unmapped {

        Mixed() {
            super(TableSpec.of("MixedCase"));
            text(column("Name", ColumnTypes.STRING));
        }
    }
}
