import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Alone}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class AloneDdl {
    private AloneDdl() {}

    public static CreateTable<Alone> createTable() {
        return new CreateTable<>(AloneTable.ALONE);
    }

    public static DropTable<Alone> dropTable() {
        return new DropTable<>(AloneTable.ALONE);
    }

    public static CreateIndexes<Alone> createIndexes() {
        return new CreateIndexes<>(AloneTable.ALONE);
    }

    public static Truncate<Alone> truncate() {
        return new Truncate<>(AloneTable.ALONE);
    }
}
