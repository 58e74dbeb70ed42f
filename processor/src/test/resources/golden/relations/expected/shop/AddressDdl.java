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

/** The DDL of the table of {@link Address}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class AddressDdl {
    private AddressDdl() {}

    public static CreateTable<Address> createTable() {
        return new CreateTable<>(AddressTable.ADDRESS);
    }

    public static DropTable<Address> dropTable() {
        return new DropTable<>(AddressTable.ADDRESS);
    }

    public static RenameTable<Address> renameTable(String oldName) {
        return new RenameTable<>(oldName, AddressTable.ADDRESS);
    }

    public static AlterComment<Address> alterComment() {
        return new AlterComment<>(AddressTable.ADDRESS);
    }

    public static Truncate<Address> truncate() {
        return new Truncate<>(AddressTable.ADDRESS);
    }

    public static AddColumn<Address> addColumn(Column<Address, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Address> dropColumn(Column<Address, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Address> dropColumn(String name) {
        return new DropColumn<>(AddressTable.ADDRESS, name);
    }

    public static RenameColumn<Address> renameColumn(String oldName, Column<Address, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Address> alterColumn(Column<Address, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Address> addConstraint(String name) {
        return new AddConstraint<>(AddressTable.ADDRESS, name);
    }

    public static DropConstraint<Address> dropConstraint(String name) {
        return new DropConstraint<>(AddressTable.ADDRESS, name);
    }

    public static CreateIndexes<Address> createIndexes() {
        return new CreateIndexes<>(AddressTable.ADDRESS);
    }

    public static CreateIndex<Address> createIndex(String name) {
        return new CreateIndex<>(AddressTable.ADDRESS, name);
    }

    public static DropIndexes<Address> dropIndexes() {
        return new DropIndexes<>(AddressTable.ADDRESS);
    }

    public static DropIndex<Address> dropIndex(String name) {
        return new DropIndex<>(AddressTable.ADDRESS, name);
    }
}
