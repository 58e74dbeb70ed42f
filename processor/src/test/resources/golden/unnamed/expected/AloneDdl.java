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

/** The DDL of the table of {@link Alone}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class AloneDdl {
    private AloneDdl() {}

    public static CreateTable<Alone> createTable() {
        return new CreateTable<>(AloneTable.ALONE);
    }

    public static DropTable<Alone> dropTable() {
        return new DropTable<>(AloneTable.ALONE);
    }

    public static RenameTable<Alone> renameTable(String oldName) {
        return new RenameTable<>(oldName, AloneTable.ALONE);
    }

    public static AlterComment<Alone> alterComment() {
        return new AlterComment<>(AloneTable.ALONE);
    }

    public static Truncate<Alone> truncate() {
        return new Truncate<>(AloneTable.ALONE);
    }

    public static AddColumn<Alone> addColumn(Column<Alone, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Alone> dropColumn(Column<Alone, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Alone> dropColumn(String name) {
        return new DropColumn<>(AloneTable.ALONE, name);
    }

    public static RenameColumn<Alone> renameColumn(String oldName, Column<Alone, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Alone> alterColumn(Column<Alone, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Alone> addConstraint(String name) {
        return new AddConstraint<>(AloneTable.ALONE, name);
    }

    public static DropConstraint<Alone> dropConstraint(String name) {
        return new DropConstraint<>(AloneTable.ALONE, name);
    }

    public static CreateIndexes<Alone> createIndexes() {
        return new CreateIndexes<>(AloneTable.ALONE);
    }

    public static CreateIndex<Alone> createIndex(String name) {
        return new CreateIndex<>(AloneTable.ALONE, name);
    }

    public static DropIndexes<Alone> dropIndexes() {
        return new DropIndexes<>(AloneTable.ALONE);
    }

    public static DropIndex<Alone> dropIndex(String name) {
        return new DropIndex<>(AloneTable.ALONE, name);
    }
}
