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

/** The DDL of the table of {@link Row}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class RowDdl {
    private RowDdl() {}

    public static CreateTable<Row> createTable() {
        return new CreateTable<>(RowTable.ROW);
    }

    public static DropTable<Row> dropTable() {
        return new DropTable<>(RowTable.ROW);
    }

    public static RenameTable<Row> renameTable(String oldName) {
        return new RenameTable<>(oldName, RowTable.ROW);
    }

    public static AlterComment<Row> alterComment() {
        return new AlterComment<>(RowTable.ROW);
    }

    public static Truncate<Row> truncate() {
        return new Truncate<>(RowTable.ROW);
    }

    public static AddColumn<Row> addColumn(Column<Row, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Row> dropColumn(Column<Row, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Row> dropColumn(String name) {
        return new DropColumn<>(RowTable.ROW, name);
    }

    public static RenameColumn<Row> renameColumn(String oldName, Column<Row, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Row> alterColumn(Column<Row, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Row> addConstraint(String name) {
        return new AddConstraint<>(RowTable.ROW, name);
    }

    public static DropConstraint<Row> dropConstraint(String name) {
        return new DropConstraint<>(RowTable.ROW, name);
    }

    public static CreateIndexes<Row> createIndexes() {
        return new CreateIndexes<>(RowTable.ROW);
    }

    public static CreateIndex<Row> createIndex(String name) {
        return new CreateIndex<>(RowTable.ROW, name);
    }

    public static DropIndexes<Row> dropIndexes() {
        return new DropIndexes<>(RowTable.ROW);
    }

    public static DropIndex<Row> dropIndex(String name) {
        return new DropIndex<>(RowTable.ROW, name);
    }
}
