package shop;

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

/** The DDL of the table of {@link User}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class UserDdl {
    private UserDdl() {}

    public static CreateTable<User> createTable() {
        return new CreateTable<>(UserTable.USER);
    }

    public static DropTable<User> dropTable() {
        return new DropTable<>(UserTable.USER);
    }

    public static RenameTable<User> renameTable(String oldName) {
        return new RenameTable<>(oldName, UserTable.USER);
    }

    public static AlterComment<User> alterComment() {
        return new AlterComment<>(UserTable.USER);
    }

    public static Truncate<User> truncate() {
        return new Truncate<>(UserTable.USER);
    }

    public static AddColumn<User> addColumn(Column<User, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<User> dropColumn(Column<User, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<User> dropColumn(String name) {
        return new DropColumn<>(UserTable.USER, name);
    }

    public static RenameColumn<User> renameColumn(String oldName, Column<User, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<User> alterColumn(Column<User, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<User> addConstraint(String name) {
        return new AddConstraint<>(UserTable.USER, name);
    }

    public static DropConstraint<User> dropConstraint(String name) {
        return new DropConstraint<>(UserTable.USER, name);
    }

    public static CreateIndexes<User> createIndexes() {
        return new CreateIndexes<>(UserTable.USER);
    }

    public static CreateIndex<User> createIndex(String name) {
        return new CreateIndex<>(UserTable.USER, name);
    }

    public static DropIndexes<User> dropIndexes() {
        return new DropIndexes<>(UserTable.USER);
    }

    public static DropIndex<User> dropIndex(String name) {
        return new DropIndex<>(UserTable.USER, name);
    }
}
