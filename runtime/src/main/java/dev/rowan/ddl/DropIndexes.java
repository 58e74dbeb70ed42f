package dev.rowan.ddl;

import dev.rowan.dialect.Dialect;
import dev.rowan.sql.Table;
import java.util.List;

/**
 * DROP INDEX for each index of a table. Immutable: each method gives a new one; all threads may share it.
 *
 * @param <E> the table's entity
 */
public final class DropIndexes<E> implements DdlStatement {

    private final Table<E> table;
    private final boolean ifExists;

    /** Drops the indexes of this table. */
    public DropIndexes(Table<E> table) {
        this(table, false);
    }

    private DropIndexes(Table<E> table, boolean ifExists) {
        this.table = table;
        this.ifExists = ifExists;
    }

    /** The same statement, which leaves out indexes that are not there; MySQL cannot. */
    public DropIndexes<E> ifExists() {
        return new DropIndexes<>(table, true);
    }

    @Override
    public List<String> statements(Dialect dialect) {
        return table.indexes().stream().flatMap(index -> new DropIndex<>(index, ifExists).statements(dialect).stream()).toList();
    }
}
