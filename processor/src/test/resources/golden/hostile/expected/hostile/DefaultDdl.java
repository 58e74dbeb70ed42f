package hostile;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Default}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class DefaultDdl {
    private DefaultDdl() {}

    public static CreateTable<Default> createTable() {
        return new CreateTable<>(DefaultTable.DEFAULT);
    }

    public static DropTable<Default> dropTable() {
        return new DropTable<>(DefaultTable.DEFAULT);
    }

    public static CreateIndexes<Default> createIndexes() {
        return new CreateIndexes<>(DefaultTable.DEFAULT);
    }

    public static Truncate<Default> truncate() {
        return new Truncate<>(DefaultTable.DEFAULT);
    }
}
