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

    public static RenameTable<Shop.HTTPLog> renameTable(String oldName) {
        return new RenameTable<>(oldName, Shop_HTTPLogTable.HTTP_LOG);
    }

    public static AlterComment<Shop.HTTPLog> alterComment() {
        return new AlterComment<>(Shop_HTTPLogTable.HTTP_LOG);
    }

    public static Truncate<Shop.HTTPLog> truncate() {
        return new Truncate<>(Shop_HTTPLogTable.HTTP_LOG);
    }

    public static AddColumn<Shop.HTTPLog> addColumn(Column<Shop.HTTPLog, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Shop.HTTPLog> dropColumn(Column<Shop.HTTPLog, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Shop.HTTPLog> dropColumn(String name) {
        return new DropColumn<>(Shop_HTTPLogTable.HTTP_LOG, name);
    }

    public static RenameColumn<Shop.HTTPLog> renameColumn(String oldName,
            Column<Shop.HTTPLog, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Shop.HTTPLog> alterColumn(Column<Shop.HTTPLog, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Shop.HTTPLog> addConstraint(String name) {
        return new AddConstraint<>(Shop_HTTPLogTable.HTTP_LOG, name);
    }

    public static DropConstraint<Shop.HTTPLog> dropConstraint(String name) {
        return new DropConstraint<>(Shop_HTTPLogTable.HTTP_LOG, name);
    }

    public static CreateIndexes<Shop.HTTPLog> createIndexes() {
        return new CreateIndexes<>(Shop_HTTPLogTable.HTTP_LOG);
    }

    public static CreateIndex<Shop.HTTPLog> createIndex(String name) {
        return new CreateIndex<>(Shop_HTTPLogTable.HTTP_LOG, name);
    }

    public static DropIndexes<Shop.HTTPLog> dropIndexes() {
        return new DropIndexes<>(Shop_HTTPLogTable.HTTP_LOG);
    }

    public static DropIndex<Shop.HTTPLog> dropIndex(String name) {
        return new DropIndex<>(Shop_HTTPLogTable.HTTP_LOG, name);
    }
}
