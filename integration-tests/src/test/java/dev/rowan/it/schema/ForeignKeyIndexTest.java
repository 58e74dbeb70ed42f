package dev.rowan.it.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.it.database.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which databases make an index for a foreign key: the compiler warns where one in use does not. */
final class ForeignKeyIndexTest extends SchemaFixture {

    private static final Set<String> WITHOUT = Set.of("postgresql", "sqlite");

    @TempDir
    Path directory;

    ForeignKeyIndexTest(TestDatabase database) {
        super(database);
    }

    @Test
    void aForeignKeyHasAnIndexOfItsOwnOnSome() throws SQLException {
        createAll("@Table record Child(@Id(assigned = true) int id, @ForeignKey(Parent.class) int parentId) {}");
        assertThat(indexed("child")).contains("id");
        assertThat(indexed("child").contains("parent_id")).isEqualTo(!WITHOUT.contains(engine.dialect().name()));
    }

    @Test
    void bothForeignKeysOfAnAssociationHaveOneEverywhere() throws SQLException {
        createAll("@Table class Child { @Id(assigned = true) int id; @ManyToMany(table = \"children\") java.util.Set<Child> friends; }");
        assertThat(indexed("children")).contains("child_id", "friends_id");
    }

    private void createAll(String child) {
        Compiled compiled = Compiled.of(directory, engine.dialect().name(), List.of(),
                "package own; import dev.rowan.annotation.*; @Table record Parent(@Id(assigned = true) int id) {}",
                "package own; import dev.rowan.annotation.*; " + child,
                "package own; @dev.rowan.annotation.Model interface Own {}");
        assertThat(compiled.errors()).isEmpty();
        compiled.metadata("own.OwnModel").createAll(engine);
    }

    /** The columns that indexes of a table begin with. */
    private List<String> indexed(String table) throws SQLException {
        return engine.transactionResult(tx -> {
            List<String> first = new ArrayList<>(first(tx.jdbc(), table));
            first.addAll(first(tx.jdbc(), table.toUpperCase(Locale.ROOT)));
            return first;
        });
    }

    private static List<String> first(Connection connection, String table) throws SQLException {
        List<String> first = new ArrayList<>();
        try (ResultSet row = connection.getMetaData().getIndexInfo(connection.getCatalog(), null, table, false, true)) {
            while (row.next()) {
                if (row.getShort("ORDINAL_POSITION") == 1) {
                    first.add(row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        // SQLite's key may be the row's number, which has no index.
        try (ResultSet row = connection.getMetaData().getPrimaryKeys(connection.getCatalog(), null, table)) {
            while (row.next()) {
                if (row.getShort("KEY_SEQ") == 1) {
                    first.add(row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return first;
    }
}
