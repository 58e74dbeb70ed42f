package schema;

import dev.rowan.ddl.AddColumn;
import dev.rowan.ddl.AddConstraint;
import dev.rowan.ddl.AlterColumn;
import dev.rowan.ddl.AlterComment;
import dev.rowan.ddl.CreateIndex;
import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropColumn;
import dev.rowan.ddl.DropConstraint;
import dev.rowan.ddl.DropIndex;
import dev.rowan.ddl.DropIndexes;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.RenameColumn;
import dev.rowan.ddl.RenameTable;
import dev.rowan.ddl.Truncate;
import dev.rowan.sql.Column;
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

    public static RenameTable<Plot> renameTable(String oldName) {
        return new RenameTable<>(oldName, PlotTable.PLOT);
    }

    public static AlterComment<Plot> alterComment() {
        return new AlterComment<>(PlotTable.PLOT);
    }

    public static Truncate<Plot> truncate() {
        return new Truncate<>(PlotTable.PLOT);
    }

    public static AddColumn<Plot> addColumn(Column<Plot, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Plot> dropColumn(Column<Plot, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Plot> dropColumn(String name) {
        return new DropColumn<>(PlotTable.PLOT, name);
    }

    public static RenameColumn<Plot> renameColumn(String oldName, Column<Plot, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Plot> alterColumn(Column<Plot, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Plot> addConstraint(String name) {
        return new AddConstraint<>(PlotTable.PLOT, name);
    }

    public static DropConstraint<Plot> dropConstraint(String name) {
        return new DropConstraint<>(PlotTable.PLOT, name);
    }

    public static CreateIndexes<Plot> createIndexes() {
        return new CreateIndexes<>(PlotTable.PLOT);
    }

    public static CreateIndex<Plot> createIndex(String name) {
        return new CreateIndex<>(PlotTable.PLOT, name);
    }

    public static DropIndexes<Plot> dropIndexes() {
        return new DropIndexes<>(PlotTable.PLOT);
    }

    public static DropIndex<Plot> dropIndex(String name) {
        return new DropIndex<>(PlotTable.PLOT, name);
    }
}
