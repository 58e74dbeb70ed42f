package shop;

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

/** The DDL of the table of {@link Group}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class GroupDdl {
    private GroupDdl() {}

    public static CreateTable<Group> createTable() {
        return new CreateTable<>(GroupTable.GROUP);
    }

    public static DropTable<Group> dropTable() {
        return new DropTable<>(GroupTable.GROUP);
    }

    public static RenameTable<Group> renameTable(String oldName) {
        return new RenameTable<>(oldName, GroupTable.GROUP);
    }

    public static AlterComment<Group> alterComment() {
        return new AlterComment<>(GroupTable.GROUP);
    }

    public static Truncate<Group> truncate() {
        return new Truncate<>(GroupTable.GROUP);
    }

    public static AddColumn<Group> addColumn(Column<Group, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Group> dropColumn(Column<Group, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Group> dropColumn(String name) {
        return new DropColumn<>(GroupTable.GROUP, name);
    }

    public static RenameColumn<Group> renameColumn(String oldName, Column<Group, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Group> alterColumn(Column<Group, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Group> addConstraint(String name) {
        return new AddConstraint<>(GroupTable.GROUP, name);
    }

    public static DropConstraint<Group> dropConstraint(String name) {
        return new DropConstraint<>(GroupTable.GROUP, name);
    }

    public static CreateIndexes<Group> createIndexes() {
        return new CreateIndexes<>(GroupTable.GROUP);
    }

    public static CreateIndex<Group> createIndex(String name) {
        return new CreateIndex<>(GroupTable.GROUP, name);
    }

    public static DropIndexes<Group> dropIndexes() {
        return new DropIndexes<>(GroupTable.GROUP);
    }

    public static DropIndex<Group> dropIndex(String name) {
        return new DropIndex<>(GroupTable.GROUP, name);
    }
}
