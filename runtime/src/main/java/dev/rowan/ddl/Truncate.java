package dev.rowan.ddl;

import dev.rowan.dialect.Dialect;
import dev.rowan.sql.SqlText;
import dev.rowan.sql.Table;
import java.util.List;

/**
 * TRUNCATE TABLE: deletes all rows of a table at once, and lets its identity begin anew, as MySQL and MariaDB do unasked.
 *
 * @param <E> the table's entity
 * @param table the table
 */
public record Truncate<E>(Table<E> table) implements DdlStatement {

    @Override
    public List<String> statements(Dialect dialect) {
        boolean counted = table.columns().stream().anyMatch(column -> ColumnClause.counted(column.spec(), dialect));
        return dialect.truncation(SqlText.of(dialect, out -> out.table(table)), table.name(), counted);
    }
}
