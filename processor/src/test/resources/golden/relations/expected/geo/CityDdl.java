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

/** The DDL of the table of {@link City}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class CityDdl {
    private CityDdl() {}

    public static CreateTable<City> createTable() {
        return new CreateTable<>(CityTable.CITY);
    }

    public static DropTable<City> dropTable() {
        return new DropTable<>(CityTable.CITY);
    }

    public static RenameTable<City> renameTable(String oldName) {
        return new RenameTable<>(oldName, CityTable.CITY);
    }

    public static AlterComment<City> alterComment() {
        return new AlterComment<>(CityTable.CITY);
    }

    public static Truncate<City> truncate() {
        return new Truncate<>(CityTable.CITY);
    }

    public static AddColumn<City> addColumn(Column<City, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<City> dropColumn(Column<City, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<City> dropColumn(String name) {
        return new DropColumn<>(CityTable.CITY, name);
    }

    public static RenameColumn<City> renameColumn(String oldName, Column<City, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<City> alterColumn(Column<City, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<City> addConstraint(String name) {
        return new AddConstraint<>(CityTable.CITY, name);
    }

    public static DropConstraint<City> dropConstraint(String name) {
        return new DropConstraint<>(CityTable.CITY, name);
    }

    public static CreateIndexes<City> createIndexes() {
        return new CreateIndexes<>(CityTable.CITY);
    }

    public static CreateIndex<City> createIndex(String name) {
        return new CreateIndex<>(CityTable.CITY, name);
    }

    public static DropIndexes<City> dropIndexes() {
        return new DropIndexes<>(CityTable.CITY);
    }

    public static DropIndex<City> dropIndex(String name) {
        return new DropIndex<>(CityTable.CITY, name);
    }
}
