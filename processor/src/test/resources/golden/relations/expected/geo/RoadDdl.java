package geo;

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

/** The DDL of the table of {@link Road}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class RoadDdl {
    private RoadDdl() {}

    public static CreateTable<Road> createTable() {
        return new CreateTable<>(RoadTable.ROAD);
    }

    public static DropTable<Road> dropTable() {
        return new DropTable<>(RoadTable.ROAD);
    }

    public static RenameTable<Road> renameTable(String oldName) {
        return new RenameTable<>(oldName, RoadTable.ROAD);
    }

    public static AlterComment<Road> alterComment() {
        return new AlterComment<>(RoadTable.ROAD);
    }

    public static Truncate<Road> truncate() {
        return new Truncate<>(RoadTable.ROAD);
    }

    public static AddColumn<Road> addColumn(Column<Road, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Road> dropColumn(Column<Road, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Road> dropColumn(String name) {
        return new DropColumn<>(RoadTable.ROAD, name);
    }

    public static RenameColumn<Road> renameColumn(String oldName, Column<Road, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Road> alterColumn(Column<Road, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Road> addConstraint(String name) {
        return new AddConstraint<>(RoadTable.ROAD, name);
    }

    public static DropConstraint<Road> dropConstraint(String name) {
        return new DropConstraint<>(RoadTable.ROAD, name);
    }

    public static CreateIndexes<Road> createIndexes() {
        return new CreateIndexes<>(RoadTable.ROAD);
    }

    public static CreateIndex<Road> createIndex(String name) {
        return new CreateIndex<>(RoadTable.ROAD, name);
    }

    public static DropIndexes<Road> dropIndexes() {
        return new DropIndexes<>(RoadTable.ROAD);
    }

    public static DropIndex<Road> dropIndex(String name) {
        return new DropIndex<>(RoadTable.ROAD, name);
    }
}
