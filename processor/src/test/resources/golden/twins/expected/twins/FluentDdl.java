package twins;

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

/** The DDL of the table of {@link Fluent}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class FluentDdl {
    private FluentDdl() {}

    public static CreateTable<Fluent> createTable() {
        return new CreateTable<>(FluentTable.FLUENT);
    }

    public static DropTable<Fluent> dropTable() {
        return new DropTable<>(FluentTable.FLUENT);
    }

    public static RenameTable<Fluent> renameTable(String oldName) {
        return new RenameTable<>(oldName, FluentTable.FLUENT);
    }

    public static AlterComment<Fluent> alterComment() {
        return new AlterComment<>(FluentTable.FLUENT);
    }

    public static Truncate<Fluent> truncate() {
        return new Truncate<>(FluentTable.FLUENT);
    }

    public static AddColumn<Fluent> addColumn(Column<Fluent, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Fluent> dropColumn(Column<Fluent, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Fluent> dropColumn(String name) {
        return new DropColumn<>(FluentTable.FLUENT, name);
    }

    public static RenameColumn<Fluent> renameColumn(String oldName, Column<Fluent, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Fluent> alterColumn(Column<Fluent, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Fluent> addConstraint(String name) {
        return new AddConstraint<>(FluentTable.FLUENT, name);
    }

    public static DropConstraint<Fluent> dropConstraint(String name) {
        return new DropConstraint<>(FluentTable.FLUENT, name);
    }

    public static CreateIndexes<Fluent> createIndexes() {
        return new CreateIndexes<>(FluentTable.FLUENT);
    }

    public static CreateIndex<Fluent> createIndex(String name) {
        return new CreateIndex<>(FluentTable.FLUENT, name);
    }

    public static DropIndexes<Fluent> dropIndexes() {
        return new DropIndexes<>(FluentTable.FLUENT);
    }

    public static DropIndex<Fluent> dropIndex(String name) {
        return new DropIndex<>(FluentTable.FLUENT, name);
    }
}
