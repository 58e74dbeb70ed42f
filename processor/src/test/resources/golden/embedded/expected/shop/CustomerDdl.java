package shop;

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

    public static RenameTable<Customer> renameTable(String oldName) {
        return new RenameTable<>(oldName, CustomerTable.CUSTOMER);
    }

    public static AlterComment<Customer> alterComment() {
        return new AlterComment<>(CustomerTable.CUSTOMER);
    }

    public static Truncate<Customer> truncate() {
        return new Truncate<>(CustomerTable.CUSTOMER);
    }

    public static AddColumn<Customer> addColumn(Column<Customer, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Customer> dropColumn(Column<Customer, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Customer> dropColumn(String name) {
        return new DropColumn<>(CustomerTable.CUSTOMER, name);
    }

    public static RenameColumn<Customer> renameColumn(String oldName, Column<Customer, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Customer> alterColumn(Column<Customer, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Customer> addConstraint(String name) {
        return new AddConstraint<>(CustomerTable.CUSTOMER, name);
    }

    public static DropConstraint<Customer> dropConstraint(String name) {
        return new DropConstraint<>(CustomerTable.CUSTOMER, name);
    }

    public static CreateIndexes<Customer> createIndexes() {
        return new CreateIndexes<>(CustomerTable.CUSTOMER);
    }

    public static CreateIndex<Customer> createIndex(String name) {
        return new CreateIndex<>(CustomerTable.CUSTOMER, name);
    }

    public static DropIndexes<Customer> dropIndexes() {
        return new DropIndexes<>(CustomerTable.CUSTOMER);
    }

    public static DropIndex<Customer> dropIndex(String name) {
        return new DropIndex<>(CustomerTable.CUSTOMER, name);
    }
}
