package nullness;

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

/** The DDL of the table of {@link Marked}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class MarkedDdl {
    private MarkedDdl() {}

    public static CreateTable<Marked> createTable() {
        return new CreateTable<>(MarkedTable.MARKED);
    }

    public static DropTable<Marked> dropTable() {
        return new DropTable<>(MarkedTable.MARKED);
    }

    public static RenameTable<Marked> renameTable(String oldName) {
        return new RenameTable<>(oldName, MarkedTable.MARKED);
    }

    public static AlterComment<Marked> alterComment() {
        return new AlterComment<>(MarkedTable.MARKED);
    }

    public static Truncate<Marked> truncate() {
        return new Truncate<>(MarkedTable.MARKED);
    }

    public static AddColumn<Marked> addColumn(Column<Marked, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Marked> dropColumn(Column<Marked, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Marked> dropColumn(String name) {
        return new DropColumn<>(MarkedTable.MARKED, name);
    }

    public static RenameColumn<Marked> renameColumn(String oldName, Column<Marked, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Marked> alterColumn(Column<Marked, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Marked> addConstraint(String name) {
        return new AddConstraint<>(MarkedTable.MARKED, name);
    }

    public static DropConstraint<Marked> dropConstraint(String name) {
        return new DropConstraint<>(MarkedTable.MARKED, name);
    }

    public static CreateIndexes<Marked> createIndexes() {
        return new CreateIndexes<>(MarkedTable.MARKED);
    }

    public static CreateIndex<Marked> createIndex(String name) {
        return new CreateIndex<>(MarkedTable.MARKED, name);
    }

    public static DropIndexes<Marked> dropIndexes() {
        return new DropIndexes<>(MarkedTable.MARKED);
    }

    public static DropIndex<Marked> dropIndex(String name) {
        return new DropIndex<>(MarkedTable.MARKED, name);
    }
}
