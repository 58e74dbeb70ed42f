package keys;

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

/** The DDL of the table of {@link Keyless}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class KeylessDdl {
    private KeylessDdl() {}

    public static CreateTable<Keyless> createTable() {
        return new CreateTable<>(KeylessTable.KEYLESS);
    }

    public static DropTable<Keyless> dropTable() {
        return new DropTable<>(KeylessTable.KEYLESS);
    }

    public static RenameTable<Keyless> renameTable(String oldName) {
        return new RenameTable<>(oldName, KeylessTable.KEYLESS);
    }

    public static AlterComment<Keyless> alterComment() {
        return new AlterComment<>(KeylessTable.KEYLESS);
    }

    public static Truncate<Keyless> truncate() {
        return new Truncate<>(KeylessTable.KEYLESS);
    }

    public static AddColumn<Keyless> addColumn(Column<Keyless, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Keyless> dropColumn(Column<Keyless, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Keyless> dropColumn(String name) {
        return new DropColumn<>(KeylessTable.KEYLESS, name);
    }

    public static RenameColumn<Keyless> renameColumn(String oldName, Column<Keyless, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Keyless> alterColumn(Column<Keyless, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Keyless> addConstraint(String name) {
        return new AddConstraint<>(KeylessTable.KEYLESS, name);
    }

    public static DropConstraint<Keyless> dropConstraint(String name) {
        return new DropConstraint<>(KeylessTable.KEYLESS, name);
    }

    public static CreateIndexes<Keyless> createIndexes() {
        return new CreateIndexes<>(KeylessTable.KEYLESS);
    }

    public static CreateIndex<Keyless> createIndex(String name) {
        return new CreateIndex<>(KeylessTable.KEYLESS, name);
    }

    public static DropIndexes<Keyless> dropIndexes() {
        return new DropIndexes<>(KeylessTable.KEYLESS);
    }

    public static DropIndex<Keyless> dropIndex(String name) {
        return new DropIndex<>(KeylessTable.KEYLESS, name);
    }
}
