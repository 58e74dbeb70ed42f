package dev.rowan.ddl;

import dev.rowan.dialect.Dialect;
import dev.rowan.sql.Table;
import java.util.List;

/**
 * CREATE INDEX for each index of a table. Immutable; all threads may share it.
 *
 * @param <E> the table's entity
 */
public final class CreateIndexes<E> implements DdlStatement {

    private final Table<E> table;
    private final boolean ifNotExists;

    /** Creates the indexes of this table. */
    public CreateIndexes(Table<E> table) {
        this(table, false);
    }

    private CreateIndexes(Table<E> table, boolean ifNotExists) {
        this.table = table;
        this.ifNotExists = ifNotExists;
    }

    /** The same statement, which leaves out indexes that are there; MySQL cannot. */
    public CreateIndexes<E> ifNotExists() {
        return new CreateIndexes<>(table, true);
    }

    @Override
    public List<String> statements(Dialect dialect) {
        return table.indexes().stream().flatMap(index -> new CreateIndex<>(index, ifNotExists).statements(dialect).stream()).toList();
    }
}
