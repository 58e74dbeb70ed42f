package keys;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Shared}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class SharedDdl {
    private SharedDdl() {}

    public static CreateTable<Shared> createTable() {
        return new CreateTable<>(SharedTable.SHARED);
    }

    public static DropTable<Shared> dropTable() {
        return new DropTable<>(SharedTable.SHARED);
    }

    public static CreateIndexes<Shared> createIndexes() {
        return new CreateIndexes<>(SharedTable.SHARED);
    }

    public static Truncate<Shared> truncate() {
        return new Truncate<>(SharedTable.SHARED);
    }
}
