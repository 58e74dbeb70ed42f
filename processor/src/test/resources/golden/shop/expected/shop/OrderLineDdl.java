package shop;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link OrderLine}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class OrderLineDdl {
    private OrderLineDdl() {}

    public static CreateTable<OrderLine> createTable() {
        return new CreateTable<>(OrderLineTable.ORDER_LINE);
    }

    public static DropTable<OrderLine> dropTable() {
        return new DropTable<>(OrderLineTable.ORDER_LINE);
    }

    public static CreateIndexes<OrderLine> createIndexes() {
        return new CreateIndexes<>(OrderLineTable.ORDER_LINE);
    }

    public static Truncate<OrderLine> truncate() {
        return new Truncate<>(OrderLineTable.ORDER_LINE);
    }
}
