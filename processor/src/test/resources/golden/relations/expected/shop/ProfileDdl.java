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

/** The DDL of the table of {@link Profile}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class ProfileDdl {
    private ProfileDdl() {}

    public static CreateTable<Profile> createTable() {
        return new CreateTable<>(ProfileTable.PROFILE);
    }

    public static DropTable<Profile> dropTable() {
        return new DropTable<>(ProfileTable.PROFILE);
    }

    public static RenameTable<Profile> renameTable(String oldName) {
        return new RenameTable<>(oldName, ProfileTable.PROFILE);
    }

    public static AlterComment<Profile> alterComment() {
        return new AlterComment<>(ProfileTable.PROFILE);
    }

    public static Truncate<Profile> truncate() {
        return new Truncate<>(ProfileTable.PROFILE);
    }

    public static AddColumn<Profile> addColumn(Column<Profile, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Profile> dropColumn(Column<Profile, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Profile> dropColumn(String name) {
        return new DropColumn<>(ProfileTable.PROFILE, name);
    }

    public static RenameColumn<Profile> renameColumn(String oldName, Column<Profile, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Profile> alterColumn(Column<Profile, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Profile> addConstraint(String name) {
        return new AddConstraint<>(ProfileTable.PROFILE, name);
    }

    public static DropConstraint<Profile> dropConstraint(String name) {
        return new DropConstraint<>(ProfileTable.PROFILE, name);
    }

    public static CreateIndexes<Profile> createIndexes() {
        return new CreateIndexes<>(ProfileTable.PROFILE);
    }

    public static CreateIndex<Profile> createIndex(String name) {
        return new CreateIndex<>(ProfileTable.PROFILE, name);
    }

    public static DropIndexes<Profile> dropIndexes() {
        return new DropIndexes<>(ProfileTable.PROFILE);
    }

    public static DropIndex<Profile> dropIndex(String name) {
        return new DropIndex<>(ProfileTable.PROFILE, name);
    }
}
