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

/** The DDL of the table of {@link Person}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class PersonDdl {
    private PersonDdl() {}

    public static CreateTable<Person> createTable() {
        return new CreateTable<>(PersonTable.PERSON);
    }

    public static DropTable<Person> dropTable() {
        return new DropTable<>(PersonTable.PERSON);
    }

    public static RenameTable<Person> renameTable(String oldName) {
        return new RenameTable<>(oldName, PersonTable.PERSON);
    }

    public static AlterComment<Person> alterComment() {
        return new AlterComment<>(PersonTable.PERSON);
    }

    public static Truncate<Person> truncate() {
        return new Truncate<>(PersonTable.PERSON);
    }

    public static AddColumn<Person> addColumn(Column<Person, ?> column) {
        return new AddColumn<>(column);
    }

    public static DropColumn<Person> dropColumn(Column<Person, ?> column) {
        return new DropColumn<>(column);
    }

    public static DropColumn<Person> dropColumn(String name) {
        return new DropColumn<>(PersonTable.PERSON, name);
    }

    public static RenameColumn<Person> renameColumn(String oldName, Column<Person, ?> column) {
        return new RenameColumn<>(oldName, column);
    }

    public static AlterColumn<Person> alterColumn(Column<Person, ?> column) {
        return new AlterColumn<>(column);
    }

    public static AddConstraint<Person> addConstraint(String name) {
        return new AddConstraint<>(PersonTable.PERSON, name);
    }

    public static DropConstraint<Person> dropConstraint(String name) {
        return new DropConstraint<>(PersonTable.PERSON, name);
    }

    public static CreateIndexes<Person> createIndexes() {
        return new CreateIndexes<>(PersonTable.PERSON);
    }

    public static CreateIndex<Person> createIndex(String name) {
        return new CreateIndex<>(PersonTable.PERSON, name);
    }

    public static DropIndexes<Person> dropIndexes() {
        return new DropIndexes<>(PersonTable.PERSON);
    }

    public static DropIndex<Person> dropIndex(String name) {
        return new DropIndex<>(PersonTable.PERSON, name);
    }
}
