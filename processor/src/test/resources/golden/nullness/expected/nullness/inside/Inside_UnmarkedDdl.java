package nullness.inside;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Inside.Unmarked}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class Inside_UnmarkedDdl {
    private Inside_UnmarkedDdl() {}

    public static CreateTable<Inside.Unmarked> createTable() {
        return new CreateTable<>(Inside_UnmarkedTable.UNMARKED);
    }

    public static DropTable<Inside.Unmarked> dropTable() {
        return new DropTable<>(Inside_UnmarkedTable.UNMARKED);
    }

    public static CreateIndexes<Inside.Unmarked> createIndexes() {
        return new CreateIndexes<>(Inside_UnmarkedTable.UNMARKED);
    }

    public static Truncate<Inside.Unmarked> truncate() {
        return new Truncate<>(Inside_UnmarkedTable.UNMARKED);
    }
}
