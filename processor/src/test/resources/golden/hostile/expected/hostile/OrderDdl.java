package hostile;

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

    public static RenameTable<Order> renameTable(String oldName) {
        return new RenameTable<>(oldName, OrderTable.ORDER);
    }

    public static AlterComment<Order> alterComment() {
        return new AlterComment<>(OrderTable.ORDER);
    }

    public static Truncate<Order> truncate() {
        return new Truncate<>(OrderTable.ORDER);
    }

    public static AddColumn<Order> addColumn(Column<Order, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Order> dropColumn(Column<Order, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Order> dropColumn(String name) {
        return new DropColumn<>(OrderTable.ORDER, name);
    }

    public static RenameColumn<Order> renameColumn(String oldName, Column<Order, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Order> alterColumn(Column<Order, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Order> addConstraint(String name) {
        return new AddConstraint<>(OrderTable.ORDER, name);
    }

    public static DropConstraint<Order> dropConstraint(String name) {
        return new DropConstraint<>(OrderTable.ORDER, name);
    }

    public static CreateIndexes<Order> createIndexes() {
        return new CreateIndexes<>(OrderTable.ORDER);
    }

    public static CreateIndex<Order> createIndex(String name) {
        return new CreateIndex<>(OrderTable.ORDER, name);
    }

    public static DropIndexes<Order> dropIndexes() {
        return new DropIndexes<>(OrderTable.ORDER);
    }

    public static DropIndex<Order> dropIndex(String name) {
        return new DropIndex<>(OrderTable.ORDER, name);
    }
}
