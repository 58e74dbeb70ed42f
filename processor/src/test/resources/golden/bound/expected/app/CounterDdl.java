package app;

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

/** The DDL of the table of {@link Counter}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class CounterDdl {
    private CounterDdl() {}

    public static CreateTable<Counter> createTable() {
        return new CreateTable<>(CounterTable.COUNTER);
    }

    public static DropTable<Counter> dropTable() {
        return new DropTable<>(CounterTable.COUNTER);
    }

    public static RenameTable<Counter> renameTable(String oldName) {
        return new RenameTable<>(oldName, CounterTable.COUNTER);
    }

    public static AlterComment<Counter> alterComment() {
        return new AlterComment<>(CounterTable.COUNTER);
    }

    public static Truncate<Counter> truncate() {
        return new Truncate<>(CounterTable.COUNTER);
    }

    public static AddColumn<Counter> addColumn(Column<Counter, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Counter> dropColumn(Column<Counter, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Counter> dropColumn(String name) {
        return new DropColumn<>(CounterTable.COUNTER, name);
    }

    public static RenameColumn<Counter> renameColumn(String oldName, Column<Counter, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Counter> alterColumn(Column<Counter, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Counter> addConstraint(String name) {
        return new AddConstraint<>(CounterTable.COUNTER, name);
    }

    public static DropConstraint<Counter> dropConstraint(String name) {
        return new DropConstraint<>(CounterTable.COUNTER, name);
    }

    public static CreateIndexes<Counter> createIndexes() {
        return new CreateIndexes<>(CounterTable.COUNTER);
    }

    public static CreateIndex<Counter> createIndex(String name) {
        return new CreateIndex<>(CounterTable.COUNTER, name);
    }

    public static DropIndexes<Counter> dropIndexes() {
        return new DropIndexes<>(CounterTable.COUNTER);
    }

    public static DropIndex<Counter> dropIndex(String name) {
        return new DropIndex<>(CounterTable.COUNTER, name);
    }
}
