package views;

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

/** The DDL of the table of {@link Depart}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class DepartDdl {
    private DepartDdl() {}

    public static CreateTable<Depart> createTable() {
        return new CreateTable<>(DepartTable.DEPART);
    }

    public static DropTable<Depart> dropTable() {
        return new DropTable<>(DepartTable.DEPART);
    }

    public static RenameTable<Depart> renameTable(String oldName) {
        return new RenameTable<>(oldName, DepartTable.DEPART);
    }

    public static AlterComment<Depart> alterComment() {
        return new AlterComment<>(DepartTable.DEPART);
    }

    public static Truncate<Depart> truncate() {
        return new Truncate<>(DepartTable.DEPART);
    }

    public static AddColumn<Depart> addColumn(Column<Depart, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Depart> dropColumn(Column<Depart, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Depart> dropColumn(String name) {
        return new DropColumn<>(DepartTable.DEPART, name);
    }

    public static RenameColumn<Depart> renameColumn(String oldName, Column<Depart, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Depart> alterColumn(Column<Depart, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Depart> addConstraint(String name) {
        return new AddConstraint<>(DepartTable.DEPART, name);
    }

    public static DropConstraint<Depart> dropConstraint(String name) {
        return new DropConstraint<>(DepartTable.DEPART, name);
    }

    public static CreateIndexes<Depart> createIndexes() {
        return new CreateIndexes<>(DepartTable.DEPART);
    }

    public static CreateIndex<Depart> createIndex(String name) {
        return new CreateIndex<>(DepartTable.DEPART, name);
    }

    public static DropIndexes<Depart> dropIndexes() {
        return new DropIndexes<>(DepartTable.DEPART);
    }

    public static DropIndex<Depart> dropIndex(String name) {
        return new DropIndex<>(DepartTable.DEPART, name);
    }
}
