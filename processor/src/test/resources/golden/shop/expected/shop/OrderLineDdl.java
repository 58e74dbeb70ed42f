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

    public static RenameTable<OrderLine> renameTable(String oldName) {
        return new RenameTable<>(oldName, OrderLineTable.ORDER_LINE);
    }

    public static AlterComment<OrderLine> alterComment() {
        return new AlterComment<>(OrderLineTable.ORDER_LINE);
    }

    public static Truncate<OrderLine> truncate() {
        return new Truncate<>(OrderLineTable.ORDER_LINE);
    }

    public static AddColumn<OrderLine> addColumn(Column<OrderLine, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<OrderLine> dropColumn(Column<OrderLine, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<OrderLine> dropColumn(String name) {
        return new DropColumn<>(OrderLineTable.ORDER_LINE, name);
    }

    public static RenameColumn<OrderLine> renameColumn(String oldName,
            Column<OrderLine, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<OrderLine> alterColumn(Column<OrderLine, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<OrderLine> addConstraint(String name) {
        return new AddConstraint<>(OrderLineTable.ORDER_LINE, name);
    }

    public static DropConstraint<OrderLine> dropConstraint(String name) {
        return new DropConstraint<>(OrderLineTable.ORDER_LINE, name);
    }

    public static CreateIndexes<OrderLine> createIndexes() {
        return new CreateIndexes<>(OrderLineTable.ORDER_LINE);
    }

    public static CreateIndex<OrderLine> createIndex(String name) {
        return new CreateIndex<>(OrderLineTable.ORDER_LINE, name);
    }

    public static DropIndexes<OrderLine> dropIndexes() {
        return new DropIndexes<>(OrderLineTable.ORDER_LINE);
    }

    public static DropIndex<OrderLine> dropIndex(String name) {
        return new DropIndex<>(OrderLineTable.ORDER_LINE, name);
    }
}
