package keys;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link ByClient}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class ByClientDdl {
    private ByClientDdl() {}

    public static CreateTable<ByClient> createTable() {
        return new CreateTable<>(ByClientTable.BY_CLIENT);
    }

    public static DropTable<ByClient> dropTable() {
        return new DropTable<>(ByClientTable.BY_CLIENT);
    }

    public static CreateIndexes<ByClient> createIndexes() {
        return new CreateIndexes<>(ByClientTable.BY_CLIENT);
    }

    public static Truncate<ByClient> truncate() {
        return new Truncate<>(ByClientTable.BY_CLIENT);
    }
}
