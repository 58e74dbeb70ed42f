package dev.rowan.ddl;

import dev.rowan.dialect.AlterForm;
import dev.rowan.dialect.DdlAbility;
import dev.rowan.dialect.Dialect;
import dev.rowan.sql.Index;
import dev.rowan.sql.SqlText;
import dev.rowan.sql.Table;
import java.util.List;

/**
 * DROP INDEX. Immutable: each method gives a new one; all threads may share it.
 *
 * @param <E> the table's entity
 */
public final class DropIndex<E> implements DdlStatement {

    private final Table<E> table;
    private final Name name;
    private final boolean ifExists;

    /** Drops the index of this name: {@code ix_users_username}; it may be one that the model has no more. */
    public DropIndex(Table<E> table, String name) {
        this(table, table.indexes().stream().map(Name::of).filter(known -> known.text().equals(name)).findFirst()
                .orElse(new Name(name, true)), false);
    }

    DropIndex(Index<E> index, boolean ifExists) {
        this(index.table(), Name.of(index), ifExists);
    }

    private DropIndex(Table<E> table, Name name, boolean ifExists) {
        this.table = table;
        this.name = name;
        this.ifExists = ifExists;
    }

    /** The same statement, which does nothing if there is no such index; MySQL cannot. */
    public DropIndex<E> ifExists() {
        return new DropIndex<>(table, name, true);
    }

    @Override
    public List<String> statements(Dialect dialect) {
        if (ifExists) {
            DdlAbility.DROP_INDEX_IF_EXISTS.require(dialect, table + ": " + name.in(dialect));
        }
        boolean ofTable = dialect.alterForm() == AlterForm.MODIFY;
        return List.of(SqlText.of(dialect, out -> {
            out.sql(ifExists ? "drop index if exists " : "drop index ");
            if (table.schema() != null && !ofTable) {
                out.identifier(table.schema()).sql(".");
            }
            out.identifier(name.in(dialect));
            if (ofTable) {
                out.sql(" on ").table(table);
            }
        }));
    }
}
