package nullness.inside;

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

/** The DDL of the table of {@link Inside.Marked}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class Inside_MarkedDdl {
    private Inside_MarkedDdl() {}

    public static CreateTable<Inside.Marked> createTable() {
        return new CreateTable<>(Inside_MarkedTable.MARKED);
    }

    public static DropTable<Inside.Marked> dropTable() {
        return new DropTable<>(Inside_MarkedTable.MARKED);
    }

    public static RenameTable<Inside.Marked> renameTable(String oldName) {
        return new RenameTable<>(oldName, Inside_MarkedTable.MARKED);
    }

    public static AlterComment<Inside.Marked> alterComment() {
        return new AlterComment<>(Inside_MarkedTable.MARKED);
    }

    public static Truncate<Inside.Marked> truncate() {
        return new Truncate<>(Inside_MarkedTable.MARKED);
    }

    public static AddColumn<Inside.Marked> addColumn(Column<Inside.Marked, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Inside.Marked> dropColumn(Column<Inside.Marked, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Inside.Marked> dropColumn(String name) {
        return new DropColumn<>(Inside_MarkedTable.MARKED, name);
    }

    public static RenameColumn<Inside.Marked> renameColumn(String oldName,
            Column<Inside.Marked, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Inside.Marked> alterColumn(Column<Inside.Marked, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Inside.Marked> addConstraint(String name) {
        return new AddConstraint<>(Inside_MarkedTable.MARKED, name);
    }

    public static DropConstraint<Inside.Marked> dropConstraint(String name) {
        return new DropConstraint<>(Inside_MarkedTable.MARKED, name);
    }

    public static CreateIndexes<Inside.Marked> createIndexes() {
        return new CreateIndexes<>(Inside_MarkedTable.MARKED);
    }

    public static CreateIndex<Inside.Marked> createIndex(String name) {
        return new CreateIndex<>(Inside_MarkedTable.MARKED, name);
    }

    public static DropIndexes<Inside.Marked> dropIndexes() {
        return new DropIndexes<>(Inside_MarkedTable.MARKED);
    }

    public static DropIndex<Inside.Marked> dropIndex(String name) {
        return new DropIndex<>(Inside_MarkedTable.MARKED, name);
    }
}
