package dev.rowan.it.contract;

import static dev.rowan.it.contract.FoldedNameTest_MixedTable.MIXED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.engine.Engine;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.DatabaseServer;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A server that keeps the names of tables in lower case, as on Windows: MySQL's would have to be told before its first start. */
@OnDatabases(DatabaseKind.MARIADB)
final class FoldedNameTest {

    @Table(name = "MixedCase")
    record Mixed(@Id int id, @ForeignKey(Mixed.class) Integer parentId) {
    }

    @Test
    void aTableIsFoundAgainInLowerCase(DatabaseKind kind) throws SQLException {
        MetaData model = MetaData.of(MIXED);
        try (DatabaseServer server = kind.ownServer("--lower-case-table-names=1");
                TestDatabase database = server.fresh();
                Engine engine = Engine.create(database.url())) {
            model.createAll(engine);
            model.createAll(engine);
            InDatabase there = InDatabase.of(database);
            assertThat(there.constraints("mixedcase")).contains("fk_mixedcase_parent_id");
            model.dropAll(engine);
            assertThat(there.tables()).isEmpty();
            model.dropAll(engine);
        }
    }
}
