package json;

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

/** The DDL of the table of {@link Document}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class DocumentDdl {
    private DocumentDdl() {}

    public static CreateTable<Document> createTable() {
        return new CreateTable<>(DocumentTable.DOCUMENT);
    }

    public static DropTable<Document> dropTable() {
        return new DropTable<>(DocumentTable.DOCUMENT);
    }

    public static RenameTable<Document> renameTable(String oldName) {
        return new RenameTable<>(oldName, DocumentTable.DOCUMENT);
    }

    public static AlterComment<Document> alterComment() {
        return new AlterComment<>(DocumentTable.DOCUMENT);
    }

    public static Truncate<Document> truncate() {
        return new Truncate<>(DocumentTable.DOCUMENT);
    }

    public static AddColumn<Document> addColumn(Column<Document, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Document> dropColumn(Column<Document, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Document> dropColumn(String name) {
        return new DropColumn<>(DocumentTable.DOCUMENT, name);
    }

    public static RenameColumn<Document> renameColumn(String oldName, Column<Document, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Document> alterColumn(Column<Document, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Document> addConstraint(String name) {
        return new AddConstraint<>(DocumentTable.DOCUMENT, name);
    }

    public static DropConstraint<Document> dropConstraint(String name) {
        return new DropConstraint<>(DocumentTable.DOCUMENT, name);
    }

    public static CreateIndexes<Document> createIndexes() {
        return new CreateIndexes<>(DocumentTable.DOCUMENT);
    }

    public static CreateIndex<Document> createIndex(String name) {
        return new CreateIndex<>(DocumentTable.DOCUMENT, name);
    }

    public static DropIndexes<Document> dropIndexes() {
        return new DropIndexes<>(DocumentTable.DOCUMENT);
    }

    public static DropIndex<Document> dropIndex(String name) {
        return new DropIndex<>(DocumentTable.DOCUMENT, name);
    }
}
