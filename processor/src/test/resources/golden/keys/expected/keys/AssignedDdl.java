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

/** The DDL of the table of {@link Assigned}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class AssignedDdl {
    private AssignedDdl() {}

    public static CreateTable<Assigned> createTable() {
        return new CreateTable<>(AssignedTable.ASSIGNED);
    }

    public static DropTable<Assigned> dropTable() {
        return new DropTable<>(AssignedTable.ASSIGNED);
    }

    public static RenameTable<Assigned> renameTable(String oldName) {
        return new RenameTable<>(oldName, AssignedTable.ASSIGNED);
    }

    public static AlterComment<Assigned> alterComment() {
        return new AlterComment<>(AssignedTable.ASSIGNED);
    }

    public static Truncate<Assigned> truncate() {
        return new Truncate<>(AssignedTable.ASSIGNED);
    }

    public static AddColumn<Assigned> addColumn(Column<Assigned, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Assigned> dropColumn(Column<Assigned, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Assigned> dropColumn(String name) {
        return new DropColumn<>(AssignedTable.ASSIGNED, name);
    }

    public static RenameColumn<Assigned> renameColumn(String oldName, Column<Assigned, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Assigned> alterColumn(Column<Assigned, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Assigned> addConstraint(String name) {
        return new AddConstraint<>(AssignedTable.ASSIGNED, name);
    }

    public static DropConstraint<Assigned> dropConstraint(String name) {
        return new DropConstraint<>(AssignedTable.ASSIGNED, name);
    }

    public static CreateIndexes<Assigned> createIndexes() {
        return new CreateIndexes<>(AssignedTable.ASSIGNED);
    }

    public static CreateIndex<Assigned> createIndex(String name) {
        return new CreateIndex<>(AssignedTable.ASSIGNED, name);
    }

    public static DropIndexes<Assigned> dropIndexes() {
        return new DropIndexes<>(AssignedTable.ASSIGNED);
    }

    public static DropIndex<Assigned> dropIndex(String name) {
        return new DropIndex<>(AssignedTable.ASSIGNED, name);
    }
}
