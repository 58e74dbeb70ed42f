package records;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
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

    public static CreateIndexes<Tag> createIndexes() {
        return new CreateIndexes<>(TagTable.TAG);
    }

    public static Truncate<Tag> truncate() {
        return new Truncate<>(TagTable.TAG);
    }
}
