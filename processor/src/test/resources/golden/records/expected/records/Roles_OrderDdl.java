package records;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Roles.Order}. */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.rowan.processor.EntityProcessor")
public final class Roles_OrderDdl {
    private Roles_OrderDdl() {}

    public static CreateTable<Roles.Order> createTable() {
        return new CreateTable<>(Roles_OrderTable.ORDER);
    }

    public static DropTable<Roles.Order> dropTable() {
        return new DropTable<>(Roles_OrderTable.ORDER);
    }

    public static CreateIndexes<Roles.Order> createIndexes() {
        return new CreateIndexes<>(Roles_OrderTable.ORDER);
    }

    public static Truncate<Roles.Order> truncate() {
        return new Truncate<>(Roles_OrderTable.ORDER);
    }
}
