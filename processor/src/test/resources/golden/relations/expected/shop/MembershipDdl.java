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

/** The DDL of the table of {@link Membership}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class MembershipDdl {
    private MembershipDdl() {}

    public static CreateTable<Membership> createTable() {
        return new CreateTable<>(MembershipTable.MEMBERSHIP);
    }

    public static DropTable<Membership> dropTable() {
        return new DropTable<>(MembershipTable.MEMBERSHIP);
    }

    public static RenameTable<Membership> renameTable(String oldName) {
        return new RenameTable<>(oldName, MembershipTable.MEMBERSHIP);
    }

    public static AlterComment<Membership> alterComment() {
        return new AlterComment<>(MembershipTable.MEMBERSHIP);
    }

    public static Truncate<Membership> truncate() {
        return new Truncate<>(MembershipTable.MEMBERSHIP);
    }

    public static AddColumn<Membership> addColumn(Column<Membership, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Membership> dropColumn(Column<Membership, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Membership> dropColumn(String name) {
        return new DropColumn<>(MembershipTable.MEMBERSHIP, name);
    }

    public static RenameColumn<Membership> renameColumn(String oldName,
            Column<Membership, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Membership> alterColumn(Column<Membership, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Membership> addConstraint(String name) {
        return new AddConstraint<>(MembershipTable.MEMBERSHIP, name);
    }

    public static DropConstraint<Membership> dropConstraint(String name) {
        return new DropConstraint<>(MembershipTable.MEMBERSHIP, name);
    }

    public static CreateIndexes<Membership> createIndexes() {
        return new CreateIndexes<>(MembershipTable.MEMBERSHIP);
    }

    public static CreateIndex<Membership> createIndex(String name) {
        return new CreateIndex<>(MembershipTable.MEMBERSHIP, name);
    }

    public static DropIndexes<Membership> dropIndexes() {
        return new DropIndexes<>(MembershipTable.MEMBERSHIP);
    }

    public static DropIndex<Membership> dropIndex(String name) {
        return new DropIndex<>(MembershipTable.MEMBERSHIP, name);
    }
}
