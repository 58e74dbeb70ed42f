package nested;

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

/** The DDL of the table of {@link Shop.Item}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class Shop_ItemDdl {
    private Shop_ItemDdl() {}

    public static CreateTable<Shop.Item> createTable() {
        return new CreateTable<>(Shop_ItemTable.ITEM);
    }

    public static DropTable<Shop.Item> dropTable() {
        return new DropTable<>(Shop_ItemTable.ITEM);
    }

    public static RenameTable<Shop.Item> renameTable(String oldName) {
        return new RenameTable<>(oldName, Shop_ItemTable.ITEM);
    }

    public static AlterComment<Shop.Item> alterComment() {
        return new AlterComment<>(Shop_ItemTable.ITEM);
    }

    public static Truncate<Shop.Item> truncate() {
        return new Truncate<>(Shop_ItemTable.ITEM);
    }

    public static AddColumn<Shop.Item> addColumn(Column<Shop.Item, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Shop.Item> dropColumn(Column<Shop.Item, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Shop.Item> dropColumn(String name) {
        return new DropColumn<>(Shop_ItemTable.ITEM, name);
    }

    public static RenameColumn<Shop.Item> renameColumn(String oldName,
            Column<Shop.Item, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Shop.Item> alterColumn(Column<Shop.Item, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Shop.Item> addConstraint(String name) {
        return new AddConstraint<>(Shop_ItemTable.ITEM, name);
    }

    public static DropConstraint<Shop.Item> dropConstraint(String name) {
        return new DropConstraint<>(Shop_ItemTable.ITEM, name);
    }

    public static CreateIndexes<Shop.Item> createIndexes() {
        return new CreateIndexes<>(Shop_ItemTable.ITEM);
    }

    public static CreateIndex<Shop.Item> createIndex(String name) {
        return new CreateIndex<>(Shop_ItemTable.ITEM, name);
    }

    public static DropIndexes<Shop.Item> dropIndexes() {
        return new DropIndexes<>(Shop_ItemTable.ITEM);
    }

    public static DropIndex<Shop.Item> dropIndex(String name) {
        return new DropIndex<>(Shop_ItemTable.ITEM, name);
    }
}
