package nullness;

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

/** The DDL of the table of {@link Holding}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class HoldingDdl {
    private HoldingDdl() {}

    public static CreateTable<Holding> createTable() {
        return new CreateTable<>(HoldingTable.HOLDING);
    }

    public static DropTable<Holding> dropTable() {
        return new DropTable<>(HoldingTable.HOLDING);
    }

    public static RenameTable<Holding> renameTable(String oldName) {
        return new RenameTable<>(oldName, HoldingTable.HOLDING);
    }

    public static AlterComment<Holding> alterComment() {
        return new AlterComment<>(HoldingTable.HOLDING);
    }

    public static Truncate<Holding> truncate() {
        return new Truncate<>(HoldingTable.HOLDING);
    }

    public static AddColumn<Holding> addColumn(Column<Holding, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Holding> dropColumn(Column<Holding, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Holding> dropColumn(String name) {
        return new DropColumn<>(HoldingTable.HOLDING, name);
    }

    public static RenameColumn<Holding> renameColumn(String oldName, Column<Holding, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Holding> alterColumn(Column<Holding, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Holding> addConstraint(String name) {
        return new AddConstraint<>(HoldingTable.HOLDING, name);
    }

    public static DropConstraint<Holding> dropConstraint(String name) {
        return new DropConstraint<>(HoldingTable.HOLDING, name);
    }

    public static CreateIndexes<Holding> createIndexes() {
        return new CreateIndexes<>(HoldingTable.HOLDING);
    }

    public static CreateIndex<Holding> createIndex(String name) {
        return new CreateIndex<>(HoldingTable.HOLDING, name);
    }

    public static DropIndexes<Holding> dropIndexes() {
        return new DropIndexes<>(HoldingTable.HOLDING);
    }

    public static DropIndex<Holding> dropIndex(String name) {
        return new DropIndex<>(HoldingTable.HOLDING, name);
    }
}
