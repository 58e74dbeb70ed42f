package twins;

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

/** The DDL of the table of {@link Quoted}. */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.rowan.processor.EntityProcessor")
public final class QuotedDdl {
    private QuotedDdl() {}

    public static CreateTable<Quoted> createTable() {
        return new CreateTable<>(QuotedTable.QUOTED);
    }

    public static DropTable<Quoted> dropTable() {
        return new DropTable<>(QuotedTable.QUOTED);
    }

    public static RenameTable<Quoted> renameTable(String oldName) {
        return new RenameTable<>(oldName, QuotedTable.QUOTED);
    }

    public static AlterComment<Quoted> alterComment() {
        return new AlterComment<>(QuotedTable.QUOTED);
    }

    public static Truncate<Quoted> truncate() {
        return new Truncate<>(QuotedTable.QUOTED);
    }

    public static AddColumn<Quoted> addColumn(Column<Quoted, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Quoted> dropColumn(Column<Quoted, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Quoted> dropColumn(String name) {
        return new DropColumn<>(QuotedTable.QUOTED, name);
    }

    public static RenameColumn<Quoted> renameColumn(String oldName, Column<Quoted, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Quoted> alterColumn(Column<Quoted, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Quoted> addConstraint(String name) {
        return new AddConstraint<>(QuotedTable.QUOTED, name);
    }

    public static DropConstraint<Quoted> dropConstraint(String name) {
        return new DropConstraint<>(QuotedTable.QUOTED, name);
    }

    public static CreateIndexes<Quoted> createIndexes() {
        return new CreateIndexes<>(QuotedTable.QUOTED);
    }

    public static CreateIndex<Quoted> createIndex(String name) {
        return new CreateIndex<>(QuotedTable.QUOTED, name);
    }

    public static DropIndexes<Quoted> dropIndexes() {
        return new DropIndexes<>(QuotedTable.QUOTED);
    }

    public static DropIndex<Quoted> dropIndex(String name) {
        return new DropIndex<>(QuotedTable.QUOTED, name);
    }
}
