package keys;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Keyless}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class KeylessDdl {
    private KeylessDdl() {}

    public static CreateTable<Keyless> createTable() {
        return new CreateTable<>(KeylessTable.KEYLESS);
    }

    public static DropTable<Keyless> dropTable() {
        return new DropTable<>(KeylessTable.KEYLESS);
    }

    public static CreateIndexes<Keyless> createIndexes() {
        return new CreateIndexes<>(KeylessTable.KEYLESS);
    }

    public static Truncate<Keyless> truncate() {
        return new Truncate<>(KeylessTable.KEYLESS);
    }
}
