package dev.rowan.ddl;

import dev.rowan.dialect.DdlAbility;
import dev.rowan.dialect.Dialect;
import dev.rowan.sql.SqlText;
import dev.rowan.sql.Table;
import java.util.List;

/**
 * DROP TABLE. Immutable: each method gives a new one; all threads may share it.
 *
 * @param <E> the table's entity
 */
public final class DropTable<E> implements DdlStatement {

    private final Table<E> table;
    private final boolean ifExists;
    private final boolean cascade;

    /** Drops this table. */
    public DropTable(Table<E> table) {
        this(table, false, false);
    }

    private DropTable(Table<E> table, boolean ifExists, boolean cascade) {
        this.table = table;
        this.ifExists = ifExists;
        this.cascade = cascade;
    }

    /** The same statement, which does nothing if there is no such table. */
    public DropTable<E> ifExists() {
        return new DropTable<>(table, true, cascade);
    }

    /**
     * The same statement, which drops the foreign keys and views that refer to the table too. MySQL and MariaDB read the word and
     * do nothing of it; Rowan refuses it there.
     */
    public DropTable<E> cascade() {
        return new DropTable<>(table, ifExists, true);
    }

    @Override
    public List<String> statements(Dialect dialect) {
        if (cascade) {
            DdlAbility.DROP_CASCADE.require(dialect, table);
        }
        return List.of(SqlText.of(dialect, out -> out.sql(ifExists ? "drop table if exists " : "drop table ").table(table)
                .sql(cascade ? " cascade" : "")));
    }
}
