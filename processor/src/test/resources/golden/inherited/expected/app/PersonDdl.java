package app;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
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

    public static CreateIndexes<Person> createIndexes() {
        return new CreateIndexes<>(PersonTable.PERSON);
    }

    public static Truncate<Person> truncate() {
        return new Truncate<>(PersonTable.PERSON);
    }
}
