package keys;

import dev.rowan.ddl.AddColumn;
import dev.rowan.ddl.AddConstraint;
import dev.rowan.ddl.AlterColumn;
import dev.rowan.ddl.AlterComment;
import dev.rowan.ddl.CreateIndex;
import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropColumn;
import dev.rowan.ddl.DropConstraint;
import dev.rowan.ddl.DropIndex;
import dev.rowan.ddl.DropIndexes;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.RenameColumn;
import dev.rowan.ddl.RenameTable;
import dev.rowan.ddl.Truncate;
import dev.rowan.sql.Column;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link ByClient}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class ByClientDdl {
    private ByClientDdl() {}

    public static CreateTable<ByClient> createTable() {
        return new CreateTable<>(ByClientTable.BY_CLIENT);
    }

    public static DropTable<ByClient> dropTable() {
        return new DropTable<>(ByClientTable.BY_CLIENT);
    }

    public static RenameTable<ByClient> renameTable(String oldName) {
        return new RenameTable<>(oldName, ByClientTable.BY_CLIENT);
    }

    public static AlterComment<ByClient> alterComment() {
        return new AlterComment<>(ByClientTable.BY_CLIENT);
    }

    public static Truncate<ByClient> truncate() {
        return new Truncate<>(ByClientTable.BY_CLIENT);
    }

    public static AddColumn<ByClient> addColumn(Column<ByClient, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<ByClient> dropColumn(Column<ByClient, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<ByClient> dropColumn(String name) {
        return new DropColumn<>(ByClientTable.BY_CLIENT, name);
    }

    public static RenameColumn<ByClient> renameColumn(String oldName, Column<ByClient, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<ByClient> alterColumn(Column<ByClient, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<ByClient> addConstraint(String name) {
        return new AddConstraint<>(ByClientTable.BY_CLIENT, name);
    }

    public static DropConstraint<ByClient> dropConstraint(String name) {
        return new DropConstraint<>(ByClientTable.BY_CLIENT, name);
    }

    public static CreateIndexes<ByClient> createIndexes() {
        return new CreateIndexes<>(ByClientTable.BY_CLIENT);
    }

    public static CreateIndex<ByClient> createIndex(String name) {
        return new CreateIndex<>(ByClientTable.BY_CLIENT, name);
    }

    public static DropIndexes<ByClient> dropIndexes() {
        return new DropIndexes<>(ByClientTable.BY_CLIENT);
    }

    public static DropIndex<ByClient> dropIndex(String name) {
        return new DropIndex<>(ByClientTable.BY_CLIENT, name);
    }
}
