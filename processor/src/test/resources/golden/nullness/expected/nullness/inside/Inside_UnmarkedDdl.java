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

/** The DDL of the table of {@link Inside.Unmarked}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class Inside_UnmarkedDdl {
    private Inside_UnmarkedDdl() {}

    public static CreateTable<Inside.Unmarked> createTable() {
        return new CreateTable<>(Inside_UnmarkedTable.UNMARKED);
    }

    public static DropTable<Inside.Unmarked> dropTable() {
        return new DropTable<>(Inside_UnmarkedTable.UNMARKED);
    }

    public static RenameTable<Inside.Unmarked> renameTable(String oldName) {
        return new RenameTable<>(oldName, Inside_UnmarkedTable.UNMARKED);
    }

    public static AlterComment<Inside.Unmarked> alterComment() {
        return new AlterComment<>(Inside_UnmarkedTable.UNMARKED);
    }

    public static Truncate<Inside.Unmarked> truncate() {
        return new Truncate<>(Inside_UnmarkedTable.UNMARKED);
    }

    public static AddColumn<Inside.Unmarked> addColumn(Column<Inside.Unmarked, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Inside.Unmarked> dropColumn(Column<Inside.Unmarked, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Inside.Unmarked> dropColumn(String name) {
        return new DropColumn<>(Inside_UnmarkedTable.UNMARKED, name);
    }

    public static RenameColumn<Inside.Unmarked> renameColumn(String oldName,
            Column<Inside.Unmarked, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Inside.Unmarked> alterColumn(Column<Inside.Unmarked, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Inside.Unmarked> addConstraint(String name) {
        return new AddConstraint<>(Inside_UnmarkedTable.UNMARKED, name);
    }

    public static DropConstraint<Inside.Unmarked> dropConstraint(String name) {
        return new DropConstraint<>(Inside_UnmarkedTable.UNMARKED, name);
    }

    public static CreateIndexes<Inside.Unmarked> createIndexes() {
        return new CreateIndexes<>(Inside_UnmarkedTable.UNMARKED);
    }

    public static CreateIndex<Inside.Unmarked> createIndex(String name) {
        return new CreateIndex<>(Inside_UnmarkedTable.UNMARKED, name);
    }

    public static DropIndexes<Inside.Unmarked> dropIndexes() {
        return new DropIndexes<>(Inside_UnmarkedTable.UNMARKED);
    }

    public static DropIndex<Inside.Unmarked> dropIndex(String name) {
        return new DropIndex<>(Inside_UnmarkedTable.UNMARKED, name);
    }
}
