package nested;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
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

    public static CreateIndexes<Shop.Item> createIndexes() {
        return new CreateIndexes<>(Shop_ItemTable.ITEM);
    }

    public static Truncate<Shop.Item> truncate() {
        return new Truncate<>(Shop_ItemTable.ITEM);
    }
}
