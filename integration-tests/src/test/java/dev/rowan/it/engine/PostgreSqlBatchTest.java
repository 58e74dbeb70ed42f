package dev.rowan.it.engine;

import static dev.rowan.it.engine.PostgreSqlBatchTest_CountedTable.COUNTED;
import static dev.rowan.it.engine.PostgreSqlBatchTest_GivenTable.GIVEN;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.UniqueException;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Sensitive;
import dev.rowan.annotation.Table;
import dev.rowan.engine.Engine;
import dev.rowan.it.database.CountingDataSource;
import dev.rowan.it.database.CuttingProxy;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Batches, which the driver makes one statement of unless it is asked for keys. */
@OnDatabases(DatabaseKind.POSTGRESQL)
final class PostgreSqlBatchTest {
    private static final int MANY = 1000;

    private final TestDatabase database;

    PostgreSqlBatchTest(TestDatabase database) {
        this.database = database;
    }

    @Table
    static class Counted {
        @Id Integer id;
        String name;
        UUID mark;
    }

    @Table
    record Given(@Id(assigned = true) int id, @Column(unique = true) @Sensitive String name, UUID mark) {
    }

    @BeforeEach
    void tables() {
        database.empty();
        try (Engine engine = Engine.create(database.url())) {
            MetaData.of(COUNTED, GIVEN).createAll(engine);
        }
    }

    private static Counted counted(int i) {
        Counted row = new Counted();
        row.name = "row " + i;
        row.mark = i % 2 == 0 ? null : new UUID(0, i);
        return row;
    }

    private static List<Given> given() {
        return IntStream.range(0, MANY).mapToObj(i -> new Given(i, "row " + i, i % 2 == 0 ? null : new UUID(0, i))).toList();
    }

    @Test
    void giveEachRowItsKey() {
        List<Counted> rows = IntStream.range(0, MANY).mapToObj(PostgreSqlBatchTest::counted).toList();
        try (Engine engine = Engine.create(database.url())) {
            engine.transaction(tx -> tx.insertAll(COUNTED, rows));
            assertThat(rows).extracting(row -> row.id).doesNotContainNull().doesNotHaveDuplicates();
            for (Counted stored : engine.autocommit().list(select(COUNTED))) {
                assertThat(rows).filteredOn(row -> row.id.equals(stored.id)).singleElement()
                        .satisfies(row -> assertThat(row.name).isEqualTo(stored.name));
            }
        }
    }

    /** Of a column that is not asked for, nothing is sent back. */
    @Test
    void askForTheKeyAlone() {
        CountingDataSource counting = database.counting();
        try (Engine engine = Engine.of(counting.dataSource())) {
            engine.transaction(tx -> tx.insertAll(COUNTED, List.of(counted(1), counted(2))));
            assertThat(counting.statements().sql()).containsExactly("insert into counted (name, mark) values (?, cast(? as uuid))");
            assertThat(counting.statements().list().get(0).batchSize()).isEqualTo(2);
        }
    }

    @Test
    void areFewRoundTrips() throws Exception {
        try (CuttingProxy proxy = new CuttingProxy(database.port());
                Engine engine = Engine.builder(database.through(proxy.port()).url()).poolSize(1).maxOverflow(0).build()) {
            engine.ping();
            int before = proxy.requests();
            List<Given> rows = given();
            engine.transaction(tx -> tx.insertAll(GIVEN, rows));
            assertThat(proxy.requests() - before).isLessThan(40);
            assertThat(engine.autocommit().list(select(GIVEN))).containsExactlyInAnyOrderElementsOf(rows);
            engine.transaction(tx -> {
                tx.updateAll(GIVEN, rows);
                assertThat(tx.deleteAll(GIVEN, rows)).isEqualTo(MANY);
            });
        }
    }

    /** The driver's own message to a failed batch holds the statement with its values. */
    @Test
    void nameTheConstraintAndShowNoSecret() {
        List<Given> rows = List.of(new Given(1, "it's s3cret", null), new Given(2, "it's s3cret", null));
        try (Engine engine = Engine.create(database.url()); Engine given = Engine.of(database.dataSource())) {
            for (Engine each : List.of(engine, given)) {
                UniqueException refused = catchThrowableOfType(UniqueException.class, () -> each.transaction(tx -> tx.insertAll(GIVEN, rows)));
                assertThat(refused.constraint()).isEqualTo("uq_given_name");
                assertThat(refused).hasMessageNotContaining("s3cret");
                assertThat(refused.getCause()).hasMessageNotContaining("s3cret");
                assertThat(refused.sqlState()).isEqualTo("23505");
            }
        }
    }
}
