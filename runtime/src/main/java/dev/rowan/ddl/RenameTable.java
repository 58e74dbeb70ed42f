package dev.rowan.ddl;

import dev.rowan.dialect.AlterForm;
import dev.rowan.dialect.Dialect;
import dev.rowan.sql.SqlText;
import dev.rowan.sql.Table;
import java.util.List;

/**
 * ALTER TABLE … RENAME TO the name that the model has. Foreign keys of other tables follow; constraints and indexes keep their names.
 * Views follow but on H2, MySQL and MariaDB, where they must be made anew.
 *
 * @param <E> the table's entity
 * @param oldName the name it has in the database, in the schema of the table
 * @param table the table, with the name it gets
 */
public record RenameTable<E>(String oldName, Table<E> table) implements DdlStatement {

    @Override
    public List<String> statements(Dialect dialect) {
        return List.of(SqlText.of(dialect, out -> {
            out.sql("alter table ");
            if (table.schema() != null) {
                out.identifier(table.schema()).sql(".");
            }
            out.identifier(oldName).sql(" rename to ");
            if (table.schema() != null && dialect.alterForm() == AlterForm.MODIFY) {
                out.identifier(table.schema()).sql(".");
            }
            out.identifier(table.name());
        }));
    }
}
