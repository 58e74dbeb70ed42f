package hostile;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Order}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class OrderDdl {
    private OrderDdl() {}

    public static CreateTable<Order> createTable() {
        return new CreateTable<>(OrderTable.ORDER);
    }

    public static DropTable<Order> dropTable() {
        return new DropTable<>(OrderTable.ORDER);
    }

    public static CreateIndexes<Order> createIndexes() {
        return new CreateIndexes<>(OrderTable.ORDER);
    }

    public static Truncate<Order> truncate() {
        return new Truncate<>(OrderTable.ORDER);
    }
}
