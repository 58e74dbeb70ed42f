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

/** The DDL of the table of {@link Transfer}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class TransferDdl {
    private TransferDdl() {}

    public static CreateTable<Transfer> createTable() {
        return new CreateTable<>(TransferTable.TRANSFER);
    }

    public static DropTable<Transfer> dropTable() {
        return new DropTable<>(TransferTable.TRANSFER);
    }

    public static RenameTable<Transfer> renameTable(String oldName) {
        return new RenameTable<>(oldName, TransferTable.TRANSFER);
    }

    public static AlterComment<Transfer> alterComment() {
        return new AlterComment<>(TransferTable.TRANSFER);
    }

    public static Truncate<Transfer> truncate() {
        return new Truncate<>(TransferTable.TRANSFER);
    }

    public static AddColumn<Transfer> addColumn(Column<Transfer, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Transfer> dropColumn(Column<Transfer, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Transfer> dropColumn(String name) {
        return new DropColumn<>(TransferTable.TRANSFER, name);
    }

    public static RenameColumn<Transfer> renameColumn(String oldName, Column<Transfer, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Transfer> alterColumn(Column<Transfer, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Transfer> addConstraint(String name) {
        return new AddConstraint<>(TransferTable.TRANSFER, name);
    }

    public static DropConstraint<Transfer> dropConstraint(String name) {
        return new DropConstraint<>(TransferTable.TRANSFER, name);
    }

    public static CreateIndexes<Transfer> createIndexes() {
        return new CreateIndexes<>(TransferTable.TRANSFER);
    }

    public static CreateIndex<Transfer> createIndex(String name) {
        return new CreateIndex<>(TransferTable.TRANSFER, name);
    }

    public static DropIndexes<Transfer> dropIndexes() {
        return new DropIndexes<>(TransferTable.TRANSFER);
    }

    public static DropIndex<Transfer> dropIndex(String name) {
        return new DropIndex<>(TransferTable.TRANSFER, name);
    }
}
