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

/** The DDL of the table of {@link Default}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class DefaultDdl {
    private DefaultDdl() {}

    public static CreateTable<Default> createTable() {
        return new CreateTable<>(DefaultTable.DEFAULT);
    }

    public static DropTable<Default> dropTable() {
        return new DropTable<>(DefaultTable.DEFAULT);
    }

    public static RenameTable<Default> renameTable(String oldName) {
        return new RenameTable<>(oldName, DefaultTable.DEFAULT);
    }

    public static AlterComment<Default> alterComment() {
        return new AlterComment<>(DefaultTable.DEFAULT);
    }

    public static Truncate<Default> truncate() {
        return new Truncate<>(DefaultTable.DEFAULT);
    }

    public static AddColumn<Default> addColumn(Column<Default, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Default> dropColumn(Column<Default, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Default> dropColumn(String name) {
        return new DropColumn<>(DefaultTable.DEFAULT, name);
    }

    public static RenameColumn<Default> renameColumn(String oldName, Column<Default, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Default> alterColumn(Column<Default, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Default> addConstraint(String name) {
        return new AddConstraint<>(DefaultTable.DEFAULT, name);
    }

    public static DropConstraint<Default> dropConstraint(String name) {
        return new DropConstraint<>(DefaultTable.DEFAULT, name);
    }

    public static CreateIndexes<Default> createIndexes() {
        return new CreateIndexes<>(DefaultTable.DEFAULT);
    }

    public static CreateIndex<Default> createIndex(String name) {
        return new CreateIndex<>(DefaultTable.DEFAULT, name);
    }

    public static DropIndexes<Default> dropIndexes() {
        return new DropIndexes<>(DefaultTable.DEFAULT);
    }

    public static DropIndex<Default> dropIndex(String name) {
        return new DropIndex<>(DefaultTable.DEFAULT, name);
    }
}
