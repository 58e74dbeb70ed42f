package bank;

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

/** The DDL of the table of {@link Branch}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class BranchDdl {
    private BranchDdl() {}

    public static CreateTable<Branch> createTable() {
        return new CreateTable<>(BranchTable.BRANCH);
    }

    public static DropTable<Branch> dropTable() {
        return new DropTable<>(BranchTable.BRANCH);
    }

    public static RenameTable<Branch> renameTable(String oldName) {
        return new RenameTable<>(oldName, BranchTable.BRANCH);
    }

    public static AlterComment<Branch> alterComment() {
        return new AlterComment<>(BranchTable.BRANCH);
    }

    public static Truncate<Branch> truncate() {
        return new Truncate<>(BranchTable.BRANCH);
    }

    public static AddColumn<Branch> addColumn(Column<Branch, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Branch> dropColumn(Column<Branch, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Branch> dropColumn(String name) {
        return new DropColumn<>(BranchTable.BRANCH, name);
    }

    public static RenameColumn<Branch> renameColumn(String oldName, Column<Branch, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Branch> alterColumn(Column<Branch, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Branch> addConstraint(String name) {
        return new AddConstraint<>(BranchTable.BRANCH, name);
    }

    public static DropConstraint<Branch> dropConstraint(String name) {
        return new DropConstraint<>(BranchTable.BRANCH, name);
    }

    public static CreateIndexes<Branch> createIndexes() {
        return new CreateIndexes<>(BranchTable.BRANCH);
    }

    public static CreateIndex<Branch> createIndex(String name) {
        return new CreateIndex<>(BranchTable.BRANCH, name);
    }

    public static DropIndexes<Branch> dropIndexes() {
        return new DropIndexes<>(BranchTable.BRANCH);
    }

    public static DropIndex<Branch> dropIndex(String name) {
        return new DropIndex<>(BranchTable.BRANCH, name);
    }
}
