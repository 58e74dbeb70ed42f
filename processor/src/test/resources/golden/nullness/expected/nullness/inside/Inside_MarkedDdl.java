package nullness.inside;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Inside.Marked}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class Inside_MarkedDdl {
    private Inside_MarkedDdl() {}

    public static CreateTable<Inside.Marked> createTable() {
        return new CreateTable<>(Inside_MarkedTable.MARKED);
    }

    public static DropTable<Inside.Marked> dropTable() {
        return new DropTable<>(Inside_MarkedTable.MARKED);
    }

    public static CreateIndexes<Inside.Marked> createIndexes() {
        return new CreateIndexes<>(Inside_MarkedTable.MARKED);
    }

    public static Truncate<Inside.Marked> truncate() {
        return new Truncate<>(Inside_MarkedTable.MARKED);
    }
}
