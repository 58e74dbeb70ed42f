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

/** The DDL of the table of {@link Country}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class CountryDdl {
    private CountryDdl() {}

    public static CreateTable<Country> createTable() {
        return new CreateTable<>(CountryTable.COUNTRY);
    }

    public static DropTable<Country> dropTable() {
        return new DropTable<>(CountryTable.COUNTRY);
    }

    public static RenameTable<Country> renameTable(String oldName) {
        return new RenameTable<>(oldName, CountryTable.COUNTRY);
    }

    public static AlterComment<Country> alterComment() {
        return new AlterComment<>(CountryTable.COUNTRY);
    }

    public static Truncate<Country> truncate() {
        return new Truncate<>(CountryTable.COUNTRY);
    }

    public static AddColumn<Country> addColumn(Column<Country, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Country> dropColumn(Column<Country, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Country> dropColumn(String name) {
        return new DropColumn<>(CountryTable.COUNTRY, name);
    }

    public static RenameColumn<Country> renameColumn(String oldName, Column<Country, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Country> alterColumn(Column<Country, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Country> addConstraint(String name) {
        return new AddConstraint<>(CountryTable.COUNTRY, name);
    }

    public static DropConstraint<Country> dropConstraint(String name) {
        return new DropConstraint<>(CountryTable.COUNTRY, name);
    }

    public static CreateIndexes<Country> createIndexes() {
        return new CreateIndexes<>(CountryTable.COUNTRY);
    }

    public static CreateIndex<Country> createIndex(String name) {
        return new CreateIndex<>(CountryTable.COUNTRY, name);
    }

    public static DropIndexes<Country> dropIndexes() {
        return new DropIndexes<>(CountryTable.COUNTRY);
    }

    public static DropIndex<Country> dropIndex(String name) {
        return new DropIndex<>(CountryTable.COUNTRY, name);
    }
}
