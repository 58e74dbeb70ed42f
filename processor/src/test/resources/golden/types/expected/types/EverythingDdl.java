package types;

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

/** The DDL of the table of {@link Everything}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class EverythingDdl {
    private EverythingDdl() {}

    public static CreateTable<Everything> createTable() {
        return new CreateTable<>(EverythingTable.EVERYTHING);
    }

    public static DropTable<Everything> dropTable() {
        return new DropTable<>(EverythingTable.EVERYTHING);
    }

    public static RenameTable<Everything> renameTable(String oldName) {
        return new RenameTable<>(oldName, EverythingTable.EVERYTHING);
    }

    public static AlterComment<Everything> alterComment() {
        return new AlterComment<>(EverythingTable.EVERYTHING);
    }

    public static Truncate<Everything> truncate() {
        return new Truncate<>(EverythingTable.EVERYTHING);
    }

    public static AddColumn<Everything> addColumn(Column<Everything, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Everything> dropColumn(Column<Everything, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Everything> dropColumn(String name) {
        return new DropColumn<>(EverythingTable.EVERYTHING, name);
    }

    public static RenameColumn<Everything> renameColumn(String oldName,
            Column<Everything, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Everything> alterColumn(Column<Everything, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Everything> addConstraint(String name) {
        return new AddConstraint<>(EverythingTable.EVERYTHING, name);
    }

    public static DropConstraint<Everything> dropConstraint(String name) {
        return new DropConstraint<>(EverythingTable.EVERYTHING, name);
    }

    public static CreateIndexes<Everything> createIndexes() {
        return new CreateIndexes<>(EverythingTable.EVERYTHING);
    }

    public static CreateIndex<Everything> createIndex(String name) {
        return new CreateIndex<>(EverythingTable.EVERYTHING, name);
    }

    public static DropIndexes<Everything> dropIndexes() {
        return new DropIndexes<>(EverythingTable.EVERYTHING);
    }

    public static DropIndex<Everything> dropIndex(String name) {
        return new DropIndex<>(EverythingTable.EVERYTHING, name);
    }
}
