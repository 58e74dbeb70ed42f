package keys;

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

/** The DDL of the table of {@link Counted}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class CountedDdl {
    private CountedDdl() {}

    public static CreateTable<Counted> createTable() {
        return new CreateTable<>(CountedTable.COUNTED);
    }

    public static DropTable<Counted> dropTable() {
        return new DropTable<>(CountedTable.COUNTED);
    }

    public static RenameTable<Counted> renameTable(String oldName) {
        return new RenameTable<>(oldName, CountedTable.COUNTED);
    }

    public static AlterComment<Counted> alterComment() {
        return new AlterComment<>(CountedTable.COUNTED);
    }

    public static Truncate<Counted> truncate() {
        return new Truncate<>(CountedTable.COUNTED);
    }

    public static AddColumn<Counted> addColumn(Column<Counted, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Counted> dropColumn(Column<Counted, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Counted> dropColumn(String name) {
        return new DropColumn<>(CountedTable.COUNTED, name);
    }

    public static RenameColumn<Counted> renameColumn(String oldName, Column<Counted, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Counted> alterColumn(Column<Counted, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Counted> addConstraint(String name) {
        return new AddConstraint<>(CountedTable.COUNTED, name);
    }

    public static DropConstraint<Counted> dropConstraint(String name) {
        return new DropConstraint<>(CountedTable.COUNTED, name);
    }

    public static CreateIndexes<Counted> createIndexes() {
        return new CreateIndexes<>(CountedTable.COUNTED);
    }

    public static CreateIndex<Counted> createIndex(String name) {
        return new CreateIndex<>(CountedTable.COUNTED, name);
    }

    public static DropIndexes<Counted> dropIndexes() {
        return new DropIndexes<>(CountedTable.COUNTED);
    }

    public static DropIndex<Counted> dropIndex(String name) {
        return new DropIndex<>(CountedTable.COUNTED, name);
    }
}
