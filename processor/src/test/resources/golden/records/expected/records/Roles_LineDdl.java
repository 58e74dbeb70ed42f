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

/** The DDL of the table of {@link Roles.Line}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class Roles_LineDdl {
    private Roles_LineDdl() {}

    public static CreateTable<Roles.Line> createTable() {
        return new CreateTable<>(Roles_LineTable.LINE);
    }

    public static DropTable<Roles.Line> dropTable() {
        return new DropTable<>(Roles_LineTable.LINE);
    }

    public static RenameTable<Roles.Line> renameTable(String oldName) {
        return new RenameTable<>(oldName, Roles_LineTable.LINE);
    }

    public static AlterComment<Roles.Line> alterComment() {
        return new AlterComment<>(Roles_LineTable.LINE);
    }

    public static Truncate<Roles.Line> truncate() {
        return new Truncate<>(Roles_LineTable.LINE);
    }

    public static AddColumn<Roles.Line> addColumn(Column<Roles.Line, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Roles.Line> dropColumn(Column<Roles.Line, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Roles.Line> dropColumn(String name) {
        return new DropColumn<>(Roles_LineTable.LINE, name);
    }

    public static RenameColumn<Roles.Line> renameColumn(String oldName,
            Column<Roles.Line, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Roles.Line> alterColumn(Column<Roles.Line, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Roles.Line> addConstraint(String name) {
        return new AddConstraint<>(Roles_LineTable.LINE, name);
    }

    public static DropConstraint<Roles.Line> dropConstraint(String name) {
        return new DropConstraint<>(Roles_LineTable.LINE, name);
    }

    public static CreateIndexes<Roles.Line> createIndexes() {
        return new CreateIndexes<>(Roles_LineTable.LINE);
    }

    public static CreateIndex<Roles.Line> createIndex(String name) {
        return new CreateIndex<>(Roles_LineTable.LINE, name);
    }

    public static DropIndexes<Roles.Line> dropIndexes() {
        return new DropIndexes<>(Roles_LineTable.LINE);
    }

    public static DropIndex<Roles.Line> dropIndex(String name) {
        return new DropIndex<>(Roles_LineTable.LINE, name);
    }
}
