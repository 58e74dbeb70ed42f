package dev.rowan.it.version;

import static dev.rowan.it.version.FooTable.FOO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.StaleRowException;
import dev.rowan.engine.Engine;
import dev.rowan.it.database.CountingDataSource;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

/** Stale rows in batches, as each driver sends and counts them. */
final class BatchCountTest extends VersionFixture {

    BatchCountTest(TestDatabase database) {
        super(database);
    }

    private static void verifyStaleIsFound(Engine other) {
        List<Foo> foos = other.transactionResult(tx -> tx.insertAll(FOO, List.of(new Foo("a"), new Foo("b"), new Foo("c"))));
        List<Foo> older = foos.stream().map(foo -> new Foo(foo.id, foo.data, foo.version)).toList();
        other.transaction(tx -> tx.update(FOO, foos.get(1)));
        assertThatThrownBy(() -> other.transaction(tx -> tx.updateAll(FOO, older))).isInstanceOf(StaleRowException.class)
                .hasMessageContainingAll("expected 3, matched 2", "key " + foos.get(1).id + ", version 1");
        assertThatThrownBy(() -> other.transaction(tx -> tx.deleteAll(FOO, older))).isInstanceOf(StaleRowException.class)
                .hasMessageContainingAll("expected 3, matched 2", "key " + foos.get(1).id + ", version 1");
        int deleted = other.transactionResult(tx -> tx.deleteAll(FOO, foos));
        assertThat(deleted).isEqualTo(3);
    }

    @Test
    void asRowanSetsTheDriverUp() {
        try (Engine pooled = Engine.create(database.url())) {
            verifyStaleIsFound(pooled);
        }
    }

    @Test
    void rowByRowWhereADriverSendsInBulkAndIsToldNothing() throws SQLException {
        Assumptions.assumeTrue(database.kind() == DatabaseKind.MARIADB);
        String url = database.jdbcUrl();
        CountingDataSource bulk = CountingDataSource.over(new MariaDbDataSource(url + (url.contains("?") ? "&" : "?") + "useBulkStmts=true"));
        try (Engine other = Engine.of(bulk.dataSource())) {
            verifyStaleIsFound(other);
        }
        assertThat(bulk.statements().list()).filteredOn(executed -> executed.sql().startsWith("delete"))
                .allMatch(executed -> executed.batchSize() == 0);
    }
}
