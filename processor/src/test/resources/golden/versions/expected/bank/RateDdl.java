package bank;

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

/** The DDL of the table of {@link Rate}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class RateDdl {
    private RateDdl() {}

    public static CreateTable<Rate> createTable() {
        return new CreateTable<>(RateTable.RATE);
    }

    public static DropTable<Rate> dropTable() {
        return new DropTable<>(RateTable.RATE);
    }

    public static RenameTable<Rate> renameTable(String oldName) {
        return new RenameTable<>(oldName, RateTable.RATE);
    }

    public static AlterComment<Rate> alterComment() {
        return new AlterComment<>(RateTable.RATE);
    }

    public static Truncate<Rate> truncate() {
        return new Truncate<>(RateTable.RATE);
    }

    public static AddColumn<Rate> addColumn(Column<Rate, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Rate> dropColumn(Column<Rate, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Rate> dropColumn(String name) {
        return new DropColumn<>(RateTable.RATE, name);
    }

    public static RenameColumn<Rate> renameColumn(String oldName, Column<Rate, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Rate> alterColumn(Column<Rate, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Rate> addConstraint(String name) {
        return new AddConstraint<>(RateTable.RATE, name);
    }

    public static DropConstraint<Rate> dropConstraint(String name) {
        return new DropConstraint<>(RateTable.RATE, name);
    }

    public static CreateIndexes<Rate> createIndexes() {
        return new CreateIndexes<>(RateTable.RATE);
    }

    public static CreateIndex<Rate> createIndex(String name) {
        return new CreateIndex<>(RateTable.RATE, name);
    }

    public static DropIndexes<Rate> dropIndexes() {
        return new DropIndexes<>(RateTable.RATE);
    }

    public static DropIndex<Rate> dropIndex(String name) {
        return new DropIndex<>(RateTable.RATE, name);
    }
}
