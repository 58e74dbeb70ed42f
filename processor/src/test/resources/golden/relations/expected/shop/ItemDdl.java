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

/** The DDL of the table of {@link Item}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class ItemDdl {
    private ItemDdl() {}

    public static CreateTable<Item> createTable() {
        return new CreateTable<>(ItemTable.ITEM);
    }

    public static DropTable<Item> dropTable() {
        return new DropTable<>(ItemTable.ITEM);
    }

    public static RenameTable<Item> renameTable(String oldName) {
        return new RenameTable<>(oldName, ItemTable.ITEM);
    }

    public static AlterComment<Item> alterComment() {
        return new AlterComment<>(ItemTable.ITEM);
    }

    public static Truncate<Item> truncate() {
        return new Truncate<>(ItemTable.ITEM);
    }

    public static AddColumn<Item> addColumn(Column<Item, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Item> dropColumn(Column<Item, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Item> dropColumn(String name) {
        return new DropColumn<>(ItemTable.ITEM, name);
    }

    public static RenameColumn<Item> renameColumn(String oldName, Column<Item, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Item> alterColumn(Column<Item, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Item> addConstraint(String name) {
        return new AddConstraint<>(ItemTable.ITEM, name);
    }

    public static DropConstraint<Item> dropConstraint(String name) {
        return new DropConstraint<>(ItemTable.ITEM, name);
    }

    public static CreateIndexes<Item> createIndexes() {
        return new CreateIndexes<>(ItemTable.ITEM);
    }

    public static CreateIndex<Item> createIndex(String name) {
        return new CreateIndex<>(ItemTable.ITEM, name);
    }

    public static DropIndexes<Item> dropIndexes() {
        return new DropIndexes<>(ItemTable.ITEM);
    }

    public static DropIndex<Item> dropIndex(String name) {
        return new DropIndex<>(ItemTable.ITEM, name);
    }
}
