package bank;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Branch}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class BranchDdl {
    private BranchDdl() {}

    public static CreateTable<Branch> createTable() {
        return new CreateTable<>(BranchTable.BRANCH);
    }

    public static DropTable<Branch> dropTable() {
        return new DropTable<>(BranchTable.BRANCH);
    }

    public static CreateIndexes<Branch> createIndexes() {
        return new CreateIndexes<>(BranchTable.BRANCH);
    }

    public static Truncate<Branch> truncate() {
        return new Truncate<>(BranchTable.BRANCH);
    }
}
