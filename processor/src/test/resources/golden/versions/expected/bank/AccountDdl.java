package bank;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
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

    public static CreateIndexes<Account> createIndexes() {
        return new CreateIndexes<>(AccountTable.ACCOUNT);
    }

    public static Truncate<Account> truncate() {
        return new Truncate<>(AccountTable.ACCOUNT);
    }
}
