package dev.rowan.ddl;

import dev.rowan.dialect.DdlAbility;
import dev.rowan.dialect.Dialect;
import dev.rowan.sql.SqlText;
import dev.rowan.sql.Table;
import java.util.List;

/**
 * TRUNCATE TABLE: deletes all rows of a table at once, and lets its identity begin anew, as MySQL and MariaDB do unasked. Where another
 * table refers to this one, it is refused, though its rows may not; SQLite, which deletes row by row, does what the foreign key says.
 * Immutable: each method gives a new one; all threads may share it.
 *
 * @param <E> the table's entity
 */
public final class Truncate<E> implements DdlStatement {

    private final Table<E> table;
    private final boolean cascade;

    /** Empties this table. */
    public Truncate(Table<E> table) {
        this(table, false);
    }

    private Truncate(Table<E> table, boolean cascade) {
        this.table = table;
        this.cascade = cascade;
    }

    /** The same statement, which empties all tables that refer to this one too, whatever their foreign keys say; only PostgreSQL can. */
    public Truncate<E> cascade() {
        return new Truncate<>(table, true);
    }

    @Override
    public List<String> statements(Dialect dialect) {
        if (cascade) {
            DdlAbility.TRUNCATE_CASCADE.require(dialect, table);
        }
        boolean counted = table.columns().stream().anyMatch(column -> ColumnClause.counted(column.spec(), dialect));
        List<String> statements = dialect.truncation(SqlText.of(dialect, out -> out.table(table)), table.name(), counted);
        return cascade ? statements.stream().map(statement -> statement + " cascade").toList() : statements;
    }
}
