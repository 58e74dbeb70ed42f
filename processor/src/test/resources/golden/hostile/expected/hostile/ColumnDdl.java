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
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Column}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class ColumnDdl {
    private ColumnDdl() {}

    public static CreateTable<Column> createTable() {
        return new CreateTable<>(ColumnTable.COLUMN);
    }

    public static DropTable<Column> dropTable() {
        return new DropTable<>(ColumnTable.COLUMN);
    }

    public static RenameTable<Column> renameTable(String oldName) {
        return new RenameTable<>(oldName, ColumnTable.COLUMN);
    }

    public static AlterComment<Column> alterComment() {
        return new AlterComment<>(ColumnTable.COLUMN);
    }

    public static Truncate<Column> truncate() {
        return new Truncate<>(ColumnTable.COLUMN);
    }

    public static AddColumn<Column> addColumn(dev.rowan.sql.Column<Column, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Column> dropColumn(dev.rowan.sql.Column<Column, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Column> dropColumn(String name) {
        return new DropColumn<>(ColumnTable.COLUMN, name);
    }

    public static RenameColumn<Column> renameColumn(String oldName,
            dev.rowan.sql.Column<Column, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Column> alterColumn(dev.rowan.sql.Column<Column, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Column> addConstraint(String name) {
        return new AddConstraint<>(ColumnTable.COLUMN, name);
    }

    public static DropConstraint<Column> dropConstraint(String name) {
        return new DropConstraint<>(ColumnTable.COLUMN, name);
    }

    public static CreateIndexes<Column> createIndexes() {
        return new CreateIndexes<>(ColumnTable.COLUMN);
    }

    public static CreateIndex<Column> createIndex(String name) {
        return new CreateIndex<>(ColumnTable.COLUMN, name);
    }

    public static DropIndexes<Column> dropIndexes() {
        return new DropIndexes<>(ColumnTable.COLUMN);
    }

    public static DropIndex<Column> dropIndex(String name) {
        return new DropIndex<>(ColumnTable.COLUMN, name);
    }
}
