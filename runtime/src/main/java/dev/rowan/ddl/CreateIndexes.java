package dev.rowan.ddl;

import dev.rowan.dialect.DdlAbility;
import dev.rowan.dialect.Dialect;
import dev.rowan.sql.Index;
import dev.rowan.sql.SqlSink;
import dev.rowan.sql.SqlText;
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
        if (ifNotExists) {
            DdlAbility.INDEX_IF_NOT_EXISTS.require(dialect, table);
        }
        return table.indexes().stream().map(index -> SqlText.of(dialect, out -> write(out, index))).toList();
    }

    private void write(SqlSink out, Index<E> index) {
        out.sql(index.unique() ? "create unique index " : "create index ").sql(ifNotExists ? "if not exists " : "")
                .identifier(Name.of(index).in(out.dialect())).sql(" on ").table(table);
        IndexClause.write(out, index);
    }
}
