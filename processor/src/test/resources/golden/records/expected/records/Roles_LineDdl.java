package records;

import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.Truncate;
import javax.annotation.processing.Generated;

/** The DDL of the table of {@link Roles.Line}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class Roles_LineDdl {
    private Roles_LineDdl() {}

    public static CreateTable<Roles.Line> createTable() {
        return new CreateTable<>(Roles_LineTable.LINE);
    }

    public static DropTable<Roles.Line> dropTable() {
        return new DropTable<>(Roles_LineTable.LINE);
    }

    public static CreateIndexes<Roles.Line> createIndexes() {
        return new CreateIndexes<>(Roles_LineTable.LINE);
    }

    public static Truncate<Roles.Line> truncate() {
        return new Truncate<>(Roles_LineTable.LINE);
    }
}
