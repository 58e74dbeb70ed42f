package nullness;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Holding}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class HoldingDdl {
    private HoldingDdl() {}

    public static CreateTable<Holding> createTable() {
        return new CreateTable<>(HoldingTable.HOLDING);
    }

    public static DropTable<Holding> dropTable() {
        return new DropTable<>(HoldingTable.HOLDING);
    }

    public static CreateIndexes<Holding> createIndexes() {
        return new CreateIndexes<>(HoldingTable.HOLDING);
    }

    public static Truncate<Holding> truncate() {
        return new Truncate<>(HoldingTable.HOLDING);
    }
}
