package nested;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Shop.HTTPLog}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class Shop_HTTPLogDdl {
    private Shop_HTTPLogDdl() {}

    public static CreateTable<Shop.HTTPLog> createTable() {
        return new CreateTable<>(Shop_HTTPLogTable.HTTP_LOG);
    }

    public static DropTable<Shop.HTTPLog> dropTable() {
        return new DropTable<>(Shop_HTTPLogTable.HTTP_LOG);
    }

    public static CreateIndexes<Shop.HTTPLog> createIndexes() {
        return new CreateIndexes<>(Shop_HTTPLogTable.HTTP_LOG);
    }

    public static Truncate<Shop.HTTPLog> truncate() {
        return new Truncate<>(Shop_HTTPLogTable.HTTP_LOG);
    }
}
