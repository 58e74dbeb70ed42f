package twins;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Quoted}. */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.rowan.processor.EntityProcessor")
public final class QuotedDdl {
    private QuotedDdl() {}

    public static CreateTable<Quoted> createTable() {
        return new CreateTable<>(QuotedTable.QUOTED);
    }

    public static DropTable<Quoted> dropTable() {
        return new DropTable<>(QuotedTable.QUOTED);
    }

    public static CreateIndexes<Quoted> createIndexes() {
        return new CreateIndexes<>(QuotedTable.QUOTED);
    }

    public static Truncate<Quoted> truncate() {
        return new Truncate<>(QuotedTable.QUOTED);
    }
}
