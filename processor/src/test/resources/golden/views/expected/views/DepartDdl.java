package views;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Depart}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class DepartDdl {
    private DepartDdl() {}

    public static CreateTable<Depart> createTable() {
        return new CreateTable<>(DepartTable.DEPART);
    }

    public static DropTable<Depart> dropTable() {
        return new DropTable<>(DepartTable.DEPART);
    }

    public static CreateIndexes<Depart> createIndexes() {
        return new CreateIndexes<>(DepartTable.DEPART);
    }

    public static Truncate<Depart> truncate() {
        return new Truncate<>(DepartTable.DEPART);
    }
}
