package dev.rowan.ddl;

import dev.rowan.dialect.AlterForm;
import dev.rowan.dialect.Dialect;
import dev.rowan.sql.Column;
import dev.rowan.sql.SqlText;
import java.util.List;

/**
 * ALTER TABLE … RENAME COLUMN from a name that the model has no more to the one it has. The database carries the name on into
 * constraints, indexes, views and foreign keys; those keep their own names, which {@code createAll} would make otherwise now. MySQL
 * refuses it for a column that a CHECK, a default or a computed column names.
 *
 * @param <E> the table's entity
 * @param oldName the name it has in the database
 * @param column the column, with the name it gets
 */
public record RenameColumn<E>(String oldName, Column<E, ?> column) implements DdlStatement {

    @Override
    public List<String> statements(Dialect dialect) {
        boolean altered = dialect.alterForm() == AlterForm.STEPS;
        return List.of(SqlText.of(dialect, out -> out.sql("alter table ").table(column.table())
                .sql(altered ? " alter column " : " rename column ").identifier(oldName)
                .sql(altered ? " rename to " : " to ").identifier(column.name())));
    }
}
