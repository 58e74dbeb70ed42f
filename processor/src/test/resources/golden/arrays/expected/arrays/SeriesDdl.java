package arrays;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Series}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class SeriesDdl {
    private SeriesDdl() {}

    public static CreateTable<Series> createTable() {
        return new CreateTable<>(SeriesTable.SERIES);
    }

    public static DropTable<Series> dropTable() {
        return new DropTable<>(SeriesTable.SERIES);
    }

    public static CreateIndexes<Series> createIndexes() {
        return new CreateIndexes<>(SeriesTable.SERIES);
    }

    public static Truncate<Series> truncate() {
        return new Truncate<>(SeriesTable.SERIES);
    }
}
