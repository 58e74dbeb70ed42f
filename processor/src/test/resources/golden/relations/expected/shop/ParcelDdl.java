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

/** The DDL of the table of {@link Parcel}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class ParcelDdl {
    private ParcelDdl() {}

    public static CreateTable<Parcel> createTable() {
        return new CreateTable<>(ParcelTable.PARCEL);
    }

    public static DropTable<Parcel> dropTable() {
        return new DropTable<>(ParcelTable.PARCEL);
    }

    public static RenameTable<Parcel> renameTable(String oldName) {
        return new RenameTable<>(oldName, ParcelTable.PARCEL);
    }

    public static AlterComment<Parcel> alterComment() {
        return new AlterComment<>(ParcelTable.PARCEL);
    }

    public static Truncate<Parcel> truncate() {
        return new Truncate<>(ParcelTable.PARCEL);
    }

    public static AddColumn<Parcel> addColumn(Column<Parcel, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Parcel> dropColumn(Column<Parcel, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Parcel> dropColumn(String name) {
        return new DropColumn<>(ParcelTable.PARCEL, name);
    }

    public static RenameColumn<Parcel> renameColumn(String oldName, Column<Parcel, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Parcel> alterColumn(Column<Parcel, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Parcel> addConstraint(String name) {
        return new AddConstraint<>(ParcelTable.PARCEL, name);
    }

    public static DropConstraint<Parcel> dropConstraint(String name) {
        return new DropConstraint<>(ParcelTable.PARCEL, name);
    }

    public static CreateIndexes<Parcel> createIndexes() {
        return new CreateIndexes<>(ParcelTable.PARCEL);
    }

    public static CreateIndex<Parcel> createIndex(String name) {
        return new CreateIndex<>(ParcelTable.PARCEL, name);
    }

    public static DropIndexes<Parcel> dropIndexes() {
        return new DropIndexes<>(ParcelTable.PARCEL);
    }

    public static DropIndex<Parcel> dropIndex(String name) {
        return new DropIndex<>(ParcelTable.PARCEL, name);
    }
}
