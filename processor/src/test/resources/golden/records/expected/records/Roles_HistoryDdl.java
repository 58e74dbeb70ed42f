package records;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Roles.History}. */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.rowan.processor.EntityProcessor")
public final class Roles_HistoryDdl {
    private Roles_HistoryDdl() {}

    public static CreateTable<Roles.History> createTable() {
        return new CreateTable<>(Roles_HistoryTable.HISTORY);
    }

    public static DropTable<Roles.History> dropTable() {
        return new DropTable<>(Roles_HistoryTable.HISTORY);
    }

    public static CreateIndexes<Roles.History> createIndexes() {
        return new CreateIndexes<>(Roles_HistoryTable.HISTORY);
    }

    public static Truncate<Roles.History> truncate() {
        return new Truncate<>(Roles_HistoryTable.HISTORY);
    }
}
