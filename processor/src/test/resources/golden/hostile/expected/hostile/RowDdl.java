package hostile;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Row}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class RowDdl {
    private RowDdl() {}

    public static CreateTable<Row> createTable() {
        return new CreateTable<>(RowTable.ROW);
    }

    public static DropTable<Row> dropTable() {
        return new DropTable<>(RowTable.ROW);
    }

    public static CreateIndexes<Row> createIndexes() {
        return new CreateIndexes<>(RowTable.ROW);
    }

    public static Truncate<Row> truncate() {
        return new Truncate<>(RowTable.ROW);
    }
}
