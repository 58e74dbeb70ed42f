package keys;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Counted}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class CountedDdl {
    private CountedDdl() {}

    public static CreateTable<Counted> createTable() {
        return new CreateTable<>(CountedTable.COUNTED);
    }

    public static DropTable<Counted> dropTable() {
        return new DropTable<>(CountedTable.COUNTED);
    }

    public static CreateIndexes<Counted> createIndexes() {
        return new CreateIndexes<>(CountedTable.COUNTED);
    }

    public static Truncate<Counted> truncate() {
        return new Truncate<>(CountedTable.COUNTED);
    }
}
