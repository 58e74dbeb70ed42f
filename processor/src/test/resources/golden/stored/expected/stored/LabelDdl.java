package stored;

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

/** The DDL of the table of {@link Label}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class LabelDdl {
    private LabelDdl() {}

    public static CreateTable<Label> createTable() {
        return new CreateTable<>(LabelTable.LABEL);
    }

    public static DropTable<Label> dropTable() {
        return new DropTable<>(LabelTable.LABEL);
    }

    public static RenameTable<Label> renameTable(String oldName) {
        return new RenameTable<>(oldName, LabelTable.LABEL);
    }

    public static AlterComment<Label> alterComment() {
        return new AlterComment<>(LabelTable.LABEL);
    }

    public static Truncate<Label> truncate() {
        return new Truncate<>(LabelTable.LABEL);
    }

    public static AddColumn<Label> addColumn(Column<Label, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Label> dropColumn(Column<Label, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Label> dropColumn(String name) {
        return new DropColumn<>(LabelTable.LABEL, name);
    }

    public static RenameColumn<Label> renameColumn(String oldName, Column<Label, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Label> alterColumn(Column<Label, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Label> addConstraint(String name) {
        return new AddConstraint<>(LabelTable.LABEL, name);
    }

    public static DropConstraint<Label> dropConstraint(String name) {
        return new DropConstraint<>(LabelTable.LABEL, name);
    }

    public static CreateIndexes<Label> createIndexes() {
        return new CreateIndexes<>(LabelTable.LABEL);
    }

    public static CreateIndex<Label> createIndex(String name) {
        return new CreateIndex<>(LabelTable.LABEL, name);
    }

    public static DropIndexes<Label> dropIndexes() {
        return new DropIndexes<>(LabelTable.LABEL);
    }

    public static DropIndex<Label> dropIndex(String name) {
        return new DropIndex<>(LabelTable.LABEL, name);
    }
}
