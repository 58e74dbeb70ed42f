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

/** The DDL of the table of {@link Office}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class OfficeDdl {
    private OfficeDdl() {}

    public static CreateTable<Office> createTable() {
        return new CreateTable<>(OfficeTable.OFFICE);
    }

    public static DropTable<Office> dropTable() {
        return new DropTable<>(OfficeTable.OFFICE);
    }

    public static RenameTable<Office> renameTable(String oldName) {
        return new RenameTable<>(oldName, OfficeTable.OFFICE);
    }

    public static AlterComment<Office> alterComment() {
        return new AlterComment<>(OfficeTable.OFFICE);
    }

    public static Truncate<Office> truncate() {
        return new Truncate<>(OfficeTable.OFFICE);
    }

    public static AddColumn<Office> addColumn(Column<Office, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Office> dropColumn(Column<Office, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Office> dropColumn(String name) {
        return new DropColumn<>(OfficeTable.OFFICE, name);
    }

    public static RenameColumn<Office> renameColumn(String oldName, Column<Office, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Office> alterColumn(Column<Office, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Office> addConstraint(String name) {
        return new AddConstraint<>(OfficeTable.OFFICE, name);
    }

    public static DropConstraint<Office> dropConstraint(String name) {
        return new DropConstraint<>(OfficeTable.OFFICE, name);
    }

    public static CreateIndexes<Office> createIndexes() {
        return new CreateIndexes<>(OfficeTable.OFFICE);
    }

    public static CreateIndex<Office> createIndex(String name) {
        return new CreateIndex<>(OfficeTable.OFFICE, name);
    }

    public static DropIndexes<Office> dropIndexes() {
        return new DropIndexes<>(OfficeTable.OFFICE);
    }

    public static DropIndex<Office> dropIndex(String name) {
        return new DropIndex<>(OfficeTable.OFFICE, name);
    }
}
