package app;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Counter}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class CounterDdl {
    private CounterDdl() {}

    public static CreateTable<Counter> createTable() {
        return new CreateTable<>(CounterTable.COUNTER);
    }

    public static DropTable<Counter> dropTable() {
        return new DropTable<>(CounterTable.COUNTER);
    }

    public static CreateIndexes<Counter> createIndexes() {
        return new CreateIndexes<>(CounterTable.COUNTER);
    }

    public static Truncate<Counter> truncate() {
        return new Truncate<>(CounterTable.COUNTER);
    }
}
