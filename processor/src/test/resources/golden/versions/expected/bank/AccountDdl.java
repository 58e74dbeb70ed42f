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

/** The DDL of the table of {@link Account}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class AccountDdl {
    private AccountDdl() {}

    public static CreateTable<Account> createTable() {
        return new CreateTable<>(AccountTable.ACCOUNT);
    }

    public static DropTable<Account> dropTable() {
        return new DropTable<>(AccountTable.ACCOUNT);
    }

    public static RenameTable<Account> renameTable(String oldName) {
        return new RenameTable<>(oldName, AccountTable.ACCOUNT);
    }

    public static AlterComment<Account> alterComment() {
        return new AlterComment<>(AccountTable.ACCOUNT);
    }

    public static Truncate<Account> truncate() {
        return new Truncate<>(AccountTable.ACCOUNT);
    }

    public static AddColumn<Account> addColumn(Column<Account, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Account> dropColumn(Column<Account, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Account> dropColumn(String name) {
        return new DropColumn<>(AccountTable.ACCOUNT, name);
    }

    public static RenameColumn<Account> renameColumn(String oldName, Column<Account, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Account> alterColumn(Column<Account, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Account> addConstraint(String name) {
        return new AddConstraint<>(AccountTable.ACCOUNT, name);
    }

    public static DropConstraint<Account> dropConstraint(String name) {
        return new DropConstraint<>(AccountTable.ACCOUNT, name);
    }

    public static CreateIndexes<Account> createIndexes() {
        return new CreateIndexes<>(AccountTable.ACCOUNT);
    }

    public static CreateIndex<Account> createIndex(String name) {
        return new CreateIndex<>(AccountTable.ACCOUNT, name);
    }

    public static DropIndexes<Account> dropIndexes() {
        return new DropIndexes<>(AccountTable.ACCOUNT);
    }

    public static DropIndex<Account> dropIndex(String name) {
        return new DropIndex<>(AccountTable.ACCOUNT, name);
    }
}
