package stored;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Label}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class LabelDdl {
    private LabelDdl() {}

    public static CreateTable<Label> createTable() {
        return new CreateTable<>(LabelTable.LABEL);
    }

    public static DropTable<Label> dropTable() {
        return new DropTable<>(LabelTable.LABEL);
    }

    public static CreateIndexes<Label> createIndexes() {
        return new CreateIndexes<>(LabelTable.LABEL);
    }

    public static Truncate<Label> truncate() {
        return new Truncate<>(LabelTable.LABEL);
    }
}
