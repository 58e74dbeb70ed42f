package nullness;

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

/** The DDL of the table of {@link Plain}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class PlainDdl {
    private PlainDdl() {}

    public static CreateTable<Plain> createTable() {
        return new CreateTable<>(PlainTable.PLAIN);
    }

    public static DropTable<Plain> dropTable() {
        return new DropTable<>(PlainTable.PLAIN);
    }

    public static RenameTable<Plain> renameTable(String oldName) {
        return new RenameTable<>(oldName, PlainTable.PLAIN);
    }

    public static AlterComment<Plain> alterComment() {
        return new AlterComment<>(PlainTable.PLAIN);
    }

    public static Truncate<Plain> truncate() {
        return new Truncate<>(PlainTable.PLAIN);
    }

    public static AddColumn<Plain> addColumn(Column<Plain, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Plain> dropColumn(Column<Plain, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Plain> dropColumn(String name) {
        return new DropColumn<>(PlainTable.PLAIN, name);
    }

    public static RenameColumn<Plain> renameColumn(String oldName, Column<Plain, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Plain> alterColumn(Column<Plain, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Plain> addConstraint(String name) {
        return new AddConstraint<>(PlainTable.PLAIN, name);
    }

    public static DropConstraint<Plain> dropConstraint(String name) {
        return new DropConstraint<>(PlainTable.PLAIN, name);
    }

    public static CreateIndexes<Plain> createIndexes() {
        return new CreateIndexes<>(PlainTable.PLAIN);
    }

    public static CreateIndex<Plain> createIndex(String name) {
        return new CreateIndex<>(PlainTable.PLAIN, name);
    }

    public static DropIndexes<Plain> dropIndexes() {
        return new DropIndexes<>(PlainTable.PLAIN);
    }

    public static DropIndex<Plain> dropIndex(String name) {
        return new DropIndex<>(PlainTable.PLAIN, name);
    }
}
