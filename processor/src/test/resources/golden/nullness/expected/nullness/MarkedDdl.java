package nullness;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Marked}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class MarkedDdl {
    private MarkedDdl() {}

    public static CreateTable<Marked> createTable() {
        return new CreateTable<>(MarkedTable.MARKED);
    }

    public static DropTable<Marked> dropTable() {
        return new DropTable<>(MarkedTable.MARKED);
    }

    public static CreateIndexes<Marked> createIndexes() {
        return new CreateIndexes<>(MarkedTable.MARKED);
    }

    public static Truncate<Marked> truncate() {
        return new Truncate<>(MarkedTable.MARKED);
    }
}
