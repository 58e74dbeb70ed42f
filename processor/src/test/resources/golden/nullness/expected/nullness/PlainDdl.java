package nullness;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Plain}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class PlainDdl {
    private PlainDdl() {}

    public static CreateTable<Plain> createTable() {
        return new CreateTable<>(PlainTable.PLAIN);
    }

    public static DropTable<Plain> dropTable() {
        return new DropTable<>(PlainTable.PLAIN);
    }

    public static CreateIndexes<Plain> createIndexes() {
        return new CreateIndexes<>(PlainTable.PLAIN);
    }

    public static Truncate<Plain> truncate() {
        return new Truncate<>(PlainTable.PLAIN);
    }
}
