package bank;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Rate}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class RateDdl {
    private RateDdl() {}

    public static CreateTable<Rate> createTable() {
        return new CreateTable<>(RateTable.RATE);
    }

    public static DropTable<Rate> dropTable() {
        return new DropTable<>(RateTable.RATE);
    }

    public static CreateIndexes<Rate> createIndexes() {
        return new CreateIndexes<>(RateTable.RATE);
    }

    public static Truncate<Rate> truncate() {
        return new Truncate<>(RateTable.RATE);
    }
}
