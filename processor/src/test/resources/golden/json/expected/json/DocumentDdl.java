package json;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
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

    public static CreateIndexes<Document> createIndexes() {
        return new CreateIndexes<>(DocumentTable.DOCUMENT);
    }

    public static Truncate<Document> truncate() {
        return new Truncate<>(DocumentTable.DOCUMENT);
    }
}
