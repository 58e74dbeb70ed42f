package bank;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Transfer}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class TransferDdl {
    private TransferDdl() {}

    public static CreateTable<Transfer> createTable() {
        return new CreateTable<>(TransferTable.TRANSFER);
    }

    public static DropTable<Transfer> dropTable() {
        return new DropTable<>(TransferTable.TRANSFER);
    }

    public static CreateIndexes<Transfer> createIndexes() {
        return new CreateIndexes<>(TransferTable.TRANSFER);
    }

    public static Truncate<Transfer> truncate() {
        return new Truncate<>(TransferTable.TRANSFER);
    }
}
