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

/** The DDL of the table of {@link Tag}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class TagDdl {
    private TagDdl() {}

    public static CreateTable<Tag> createTable() {
        return new CreateTable<>(TagTable.TAG);
    }

    public static DropTable<Tag> dropTable() {
        return new DropTable<>(TagTable.TAG);
    }

    public static RenameTable<Tag> renameTable(String oldName) {
        return new RenameTable<>(oldName, TagTable.TAG);
    }

    public static AlterComment<Tag> alterComment() {
        return new AlterComment<>(TagTable.TAG);
    }

    public static Truncate<Tag> truncate() {
        return new Truncate<>(TagTable.TAG);
    }

    public static AddColumn<Tag> addColumn(Column<Tag, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Tag> dropColumn(Column<Tag, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Tag> dropColumn(String name) {
        return new DropColumn<>(TagTable.TAG, name);
    }

    public static RenameColumn<Tag> renameColumn(String oldName, Column<Tag, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Tag> alterColumn(Column<Tag, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Tag> addConstraint(String name) {
        return new AddConstraint<>(TagTable.TAG, name);
    }

    public static DropConstraint<Tag> dropConstraint(String name) {
        return new DropConstraint<>(TagTable.TAG, name);
    }

    public static CreateIndexes<Tag> createIndexes() {
        return new CreateIndexes<>(TagTable.TAG);
    }

    public static CreateIndex<Tag> createIndex(String name) {
        return new CreateIndex<>(TagTable.TAG, name);
    }

    public static DropIndexes<Tag> dropIndexes() {
        return new DropIndexes<>(TagTable.TAG);
    }

    public static DropIndex<Tag> dropIndex(String name) {
        return new DropIndex<>(TagTable.TAG, name);
    }
}
