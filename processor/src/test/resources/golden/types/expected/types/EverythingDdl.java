package types;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Everything}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class EverythingDdl {
    private EverythingDdl() {}

    public static CreateTable<Everything> createTable() {
        return new CreateTable<>(EverythingTable.EVERYTHING);
    }

    public static DropTable<Everything> dropTable() {
        return new DropTable<>(EverythingTable.EVERYTHING);
    }

    public static CreateIndexes<Everything> createIndexes() {
        return new CreateIndexes<>(EverythingTable.EVERYTHING);
    }

    public static Truncate<Everything> truncate() {
        return new Truncate<>(EverythingTable.EVERYTHING);
    }
}
