package records;

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

/** The DDL of the table of {@link Roles.History}. */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.rowan.processor.EntityProcessor")
public final class Roles_HistoryDdl {
    private Roles_HistoryDdl() {}

    public static CreateTable<Roles.History> createTable() {
        return new CreateTable<>(Roles_HistoryTable.HISTORY);
    }

    public static DropTable<Roles.History> dropTable() {
        return new DropTable<>(Roles_HistoryTable.HISTORY);
    }

    public static RenameTable<Roles.History> renameTable(String oldName) {
        return new RenameTable<>(oldName, Roles_HistoryTable.HISTORY);
    }

    public static AlterComment<Roles.History> alterComment() {
        return new AlterComment<>(Roles_HistoryTable.HISTORY);
    }

    public static Truncate<Roles.History> truncate() {
        return new Truncate<>(Roles_HistoryTable.HISTORY);
    }

    public static AddColumn<Roles.History> addColumn(Column<Roles.History, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Roles.History> dropColumn(Column<Roles.History, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Roles.History> dropColumn(String name) {
        return new DropColumn<>(Roles_HistoryTable.HISTORY, name);
    }

    public static RenameColumn<Roles.History> renameColumn(String oldName,
            Column<Roles.History, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Roles.History> alterColumn(Column<Roles.History, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Roles.History> addConstraint(String name) {
        return new AddConstraint<>(Roles_HistoryTable.HISTORY, name);
    }

    public static DropConstraint<Roles.History> dropConstraint(String name) {
        return new DropConstraint<>(Roles_HistoryTable.HISTORY, name);
    }

    public static CreateIndexes<Roles.History> createIndexes() {
        return new CreateIndexes<>(Roles_HistoryTable.HISTORY);
    }

    public static CreateIndex<Roles.History> createIndex(String name) {
        return new CreateIndex<>(Roles_HistoryTable.HISTORY, name);
    }

    public static DropIndexes<Roles.History> dropIndexes() {
        return new DropIndexes<>(Roles_HistoryTable.HISTORY);
    }

    public static DropIndex<Roles.History> dropIndex(String name) {
        return new DropIndex<>(Roles_HistoryTable.HISTORY, name);
    }
}
