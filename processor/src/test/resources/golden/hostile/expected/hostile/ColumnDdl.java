package hostile;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Column}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class ColumnDdl {
    private ColumnDdl() {}

    public static CreateTable<Column> createTable() {
        return new CreateTable<>(ColumnTable.COLUMN);
    }

    public static DropTable<Column> dropTable() {
        return new DropTable<>(ColumnTable.COLUMN);
    }

    public static CreateIndexes<Column> createIndexes() {
        return new CreateIndexes<>(ColumnTable.COLUMN);
    }

    public static Truncate<Column> truncate() {
        return new Truncate<>(ColumnTable.COLUMN);
    }
}
