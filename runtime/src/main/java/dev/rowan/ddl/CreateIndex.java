package dev.rowan.ddl;

import dev.rowan.dialect.DdlAbility;
import dev.rowan.dialect.Dialect;
import dev.rowan.sql.Index;
import dev.rowan.sql.SqlText;
import dev.rowan.sql.Table;
import java.util.List;

/**
 * CREATE INDEX for one index of a table; {@link CreateIndexes} makes all. Immutable: each method gives a new one; all threads may share
 * it.
 *
 * @param <E> the table's entity
 */
public final class CreateIndex<E> implements DdlStatement {

    private final Index<E> index;
    private final boolean ifNotExists;

    /**
     * Creates the index of this name: {@code ix_users_username}.
     *
     * @throws IllegalArgumentException if the model has none of this name; it lists those there are
     */
    public CreateIndex(Table<E> table, String name) {
        this(table.indexes().stream().filter(index -> Name.of(index).text().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(table + " has no index " + name + " but "
                        + table.indexes().stream().map(index -> Name.of(index).text()).toList())), false);
    }

    CreateIndex(Index<E> index, boolean ifNotExists) {
        this.index = index;
        this.ifNotExists = ifNotExists;
    }

    /** The same statement, which does nothing if there is an index of that name; MySQL cannot. */
    public CreateIndex<E> ifNotExists() {
        return new CreateIndex<>(index, true);
    }

    @Override
    public List<String> statements(Dialect dialect) {
        if (ifNotExists) {
            DdlAbility.INDEX_IF_NOT_EXISTS.require(dialect, index.table());
        }
        return List.of(SqlText.of(dialect, out -> IndexClause.write(
                out.sql(index.unique() ? "create unique index " : "create index ").sql(ifNotExists ? "if not exists " : "")
                        .identifier(Name.of(index).in(dialect)).sql(" on ").table(index.table()), index)));
    }
}
