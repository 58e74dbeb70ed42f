package twins;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Fluent}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class FluentDdl {
    private FluentDdl() {}

    public static CreateTable<Fluent> createTable() {
        return new CreateTable<>(FluentTable.FLUENT);
    }

    public static DropTable<Fluent> dropTable() {
        return new DropTable<>(FluentTable.FLUENT);
    }

    public static CreateIndexes<Fluent> createIndexes() {
        return new CreateIndexes<>(FluentTable.FLUENT);
    }

    public static Truncate<Fluent> truncate() {
        return new Truncate<>(FluentTable.FLUENT);
    }
}
