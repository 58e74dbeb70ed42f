package shop;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link User}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class UserDdl {
    private UserDdl() {}

    public static CreateTable<User> createTable() {
        return new CreateTable<>(UserTable.USER);
    }

    public static DropTable<User> dropTable() {
        return new DropTable<>(UserTable.USER);
    }

    public static CreateIndexes<User> createIndexes() {
        return new CreateIndexes<>(UserTable.USER);
    }

    public static Truncate<User> truncate() {
        return new Truncate<>(UserTable.USER);
    }
}
