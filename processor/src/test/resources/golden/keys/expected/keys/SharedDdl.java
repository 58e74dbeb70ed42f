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

/** The DDL of the table of {@link Shared}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class SharedDdl {
    private SharedDdl() {}

    public static CreateTable<Shared> createTable() {
        return new CreateTable<>(SharedTable.SHARED);
    }

    public static DropTable<Shared> dropTable() {
        return new DropTable<>(SharedTable.SHARED);
    }

    public static RenameTable<Shared> renameTable(String oldName) {
        return new RenameTable<>(oldName, SharedTable.SHARED);
    }

    public static AlterComment<Shared> alterComment() {
        return new AlterComment<>(SharedTable.SHARED);
    }

    public static Truncate<Shared> truncate() {
        return new Truncate<>(SharedTable.SHARED);
    }

    public static AddColumn<Shared> addColumn(Column<Shared, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Shared> dropColumn(Column<Shared, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Shared> dropColumn(String name) {
        return new DropColumn<>(SharedTable.SHARED, name);
    }

    public static RenameColumn<Shared> renameColumn(String oldName, Column<Shared, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Shared> alterColumn(Column<Shared, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Shared> addConstraint(String name) {
        return new AddConstraint<>(SharedTable.SHARED, name);
    }

    public static DropConstraint<Shared> dropConstraint(String name) {
        return new DropConstraint<>(SharedTable.SHARED, name);
    }

    public static CreateIndexes<Shared> createIndexes() {
        return new CreateIndexes<>(SharedTable.SHARED);
    }

    public static CreateIndex<Shared> createIndex(String name) {
        return new CreateIndex<>(SharedTable.SHARED, name);
    }

    public static DropIndexes<Shared> dropIndexes() {
        return new DropIndexes<>(SharedTable.SHARED);
    }

    public static DropIndex<Shared> dropIndex(String name) {
        return new DropIndex<>(SharedTable.SHARED, name);
    }
}
