package shop;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Customer}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class CustomerDdl {
    private CustomerDdl() {}

    public static CreateTable<Customer> createTable() {
        return new CreateTable<>(CustomerTable.CUSTOMER);
    }

    public static DropTable<Customer> dropTable() {
        return new DropTable<>(CustomerTable.CUSTOMER);
    }

    public static CreateIndexes<Customer> createIndexes() {
        return new CreateIndexes<>(CustomerTable.CUSTOMER);
    }

    public static Truncate<Customer> truncate() {
        return new Truncate<>(CustomerTable.CUSTOMER);
    }
}
