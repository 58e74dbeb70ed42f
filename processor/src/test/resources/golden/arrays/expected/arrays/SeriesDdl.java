package arrays;

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

/** The DDL of the table of {@link Series}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class SeriesDdl {
    private SeriesDdl() {}

    public static CreateTable<Series> createTable() {
        return new CreateTable<>(SeriesTable.SERIES);
    }

    public static DropTable<Series> dropTable() {
        return new DropTable<>(SeriesTable.SERIES);
    }

    public static RenameTable<Series> renameTable(String oldName) {
        return new RenameTable<>(oldName, SeriesTable.SERIES);
    }

    public static AlterComment<Series> alterComment() {
        return new AlterComment<>(SeriesTable.SERIES);
    }

    public static Truncate<Series> truncate() {
        return new Truncate<>(SeriesTable.SERIES);
    }

    public static AddColumn<Series> addColumn(Column<Series, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Series> dropColumn(Column<Series, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Series> dropColumn(String name) {
        return new DropColumn<>(SeriesTable.SERIES, name);
    }

    public static RenameColumn<Series> renameColumn(String oldName, Column<Series, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Series> alterColumn(Column<Series, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Series> addConstraint(String name) {
        return new AddConstraint<>(SeriesTable.SERIES, name);
    }

    public static DropConstraint<Series> dropConstraint(String name) {
        return new DropConstraint<>(SeriesTable.SERIES, name);
    }

    public static CreateIndexes<Series> createIndexes() {
        return new CreateIndexes<>(SeriesTable.SERIES);
    }

    public static CreateIndex<Series> createIndex(String name) {
        return new CreateIndex<>(SeriesTable.SERIES, name);
    }

    public static DropIndexes<Series> dropIndexes() {
        return new DropIndexes<>(SeriesTable.SERIES);
    }

    public static DropIndex<Series> dropIndex(String name) {
        return new DropIndex<>(SeriesTable.SERIES, name);
    }
}
