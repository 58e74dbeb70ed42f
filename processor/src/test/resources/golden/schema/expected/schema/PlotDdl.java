package schema;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Plot}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class PlotDdl {
    private PlotDdl() {}

    public static CreateTable<Plot> createTable() {
        return new CreateTable<>(PlotTable.PLOT);
    }

    public static DropTable<Plot> dropTable() {
        return new DropTable<>(PlotTable.PLOT);
    }

    public static CreateIndexes<Plot> createIndexes() {
        return new CreateIndexes<>(PlotTable.PLOT);
    }

    public static Truncate<Plot> truncate() {
        return new Truncate<>(PlotTable.PLOT);
    }
}
