package records;

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

/** The DDL of the table of {@link Roles.Order}. */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.rowan.processor.EntityProcessor")
public final class Roles_OrderDdl {
    private Roles_OrderDdl() {}

    public static CreateTable<Roles.Order> createTable() {
        return new CreateTable<>(Roles_OrderTable.ORDER);
    }

    public static DropTable<Roles.Order> dropTable() {
        return new DropTable<>(Roles_OrderTable.ORDER);
    }

    public static RenameTable<Roles.Order> renameTable(String oldName) {
        return new RenameTable<>(oldName, Roles_OrderTable.ORDER);
    }

    public static AlterComment<Roles.Order> alterComment() {
        return new AlterComment<>(Roles_OrderTable.ORDER);
    }

    public static Truncate<Roles.Order> truncate() {
        return new Truncate<>(Roles_OrderTable.ORDER);
    }

    public static AddColumn<Roles.Order> addColumn(Column<Roles.Order, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Roles.Order> dropColumn(Column<Roles.Order, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Roles.Order> dropColumn(String name) {
        return new DropColumn<>(Roles_OrderTable.ORDER, name);
    }

    public static RenameColumn<Roles.Order> renameColumn(String oldName,
            Column<Roles.Order, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Roles.Order> alterColumn(Column<Roles.Order, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Roles.Order> addConstraint(String name) {
        return new AddConstraint<>(Roles_OrderTable.ORDER, name);
    }

    public static DropConstraint<Roles.Order> dropConstraint(String name) {
        return new DropConstraint<>(Roles_OrderTable.ORDER, name);
    }

    public static CreateIndexes<Roles.Order> createIndexes() {
        return new CreateIndexes<>(Roles_OrderTable.ORDER);
    }

    public static CreateIndex<Roles.Order> createIndex(String name) {
        return new CreateIndex<>(Roles_OrderTable.ORDER, name);
    }

    public static DropIndexes<Roles.Order> dropIndexes() {
        return new DropIndexes<>(Roles_OrderTable.ORDER);
    }

    public static DropIndex<Roles.Order> dropIndex(String name) {
        return new DropIndex<>(Roles_OrderTable.ORDER, name);
    }
}
