package geo;

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

/** The DDL of the table of {@link Sign}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class SignDdl {
    private SignDdl() {}

    public static CreateTable<Sign> createTable() {
        return new CreateTable<>(SignTable.SIGN);
    }

    public static DropTable<Sign> dropTable() {
        return new DropTable<>(SignTable.SIGN);
    }

    public static RenameTable<Sign> renameTable(String oldName) {
        return new RenameTable<>(oldName, SignTable.SIGN);
    }

    public static AlterComment<Sign> alterComment() {
        return new AlterComment<>(SignTable.SIGN);
    }

    public static Truncate<Sign> truncate() {
        return new Truncate<>(SignTable.SIGN);
    }

    public static AddColumn<Sign> addColumn(Column<Sign, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Sign> dropColumn(Column<Sign, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Sign> dropColumn(String name) {
        return new DropColumn<>(SignTable.SIGN, name);
    }

    public static RenameColumn<Sign> renameColumn(String oldName, Column<Sign, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Sign> alterColumn(Column<Sign, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Sign> addConstraint(String name) {
        return new AddConstraint<>(SignTable.SIGN, name);
    }

    public static DropConstraint<Sign> dropConstraint(String name) {
        return new DropConstraint<>(SignTable.SIGN, name);
    }

    public static CreateIndexes<Sign> createIndexes() {
        return new CreateIndexes<>(SignTable.SIGN);
    }

    public static CreateIndex<Sign> createIndex(String name) {
        return new CreateIndex<>(SignTable.SIGN, name);
    }

    public static DropIndexes<Sign> dropIndexes() {
        return new DropIndexes<>(SignTable.SIGN);
    }

    public static DropIndex<Sign> dropIndex(String name) {
        return new DropIndex<>(SignTable.SIGN, name);
    }
}
