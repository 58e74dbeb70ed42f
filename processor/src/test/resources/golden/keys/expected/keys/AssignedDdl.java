package keys;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Assigned}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class AssignedDdl {
    private AssignedDdl() {}

    public static CreateTable<Assigned> createTable() {
        return new CreateTable<>(AssignedTable.ASSIGNED);
    }

    public static DropTable<Assigned> dropTable() {
        return new DropTable<>(AssignedTable.ASSIGNED);
    }

    public static CreateIndexes<Assigned> createIndexes() {
        return new CreateIndexes<>(AssignedTable.ASSIGNED);
    }

    public static Truncate<Assigned> truncate() {
        return new Truncate<>(AssignedTable.ASSIGNED);
    }
}
