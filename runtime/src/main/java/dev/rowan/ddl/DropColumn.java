package dev.rowan.ddl;

import dev.rowan.dialect.DdlAbility;
import dev.rowan.dialect.Dialect;
import dev.rowan.sql.Column;
import dev.rowan.sql.SqlText;
import dev.rowan.sql.Table;
import java.util.List;

/**
 * ALTER TABLE … DROP COLUMN, with all that stands in it. Immutable: each method gives a new one; all threads may share it.
 *
 * <p>What becomes of constraints and indexes over the column differs; who drops them before, by {@link DropConstraint} and
 * {@link DropIndex}, gets the same everywhere. PostgreSQL drops all of them with the column, over several columns too, and refuses it
 * for a foreign key or a view that refers to the column. H2 drops constraints of this column alone, and refuses it for others and for
 * indexes. MySQL and MariaDB take the column out of its indexes, so that an index over two is one over the other, and a unique one may
 * find duplicates; MariaDB refuses it for UNIQUE over several; both refuse it for a foreign key. SQLite refuses it for every constraint,
 * index, trigger or view that names the column.
 *
 * @param <E> the table's entity
 */
public final class DropColumn<E> implements DdlStatement {

    private final Table<E> table;
    private final String name;
    private final boolean ifExists;
    private final boolean cascade;

    /** Drops this column. */
    public DropColumn(Column<E, ?> column) {
        this(column.table(), column.name());
    }

    /** Drops a column of this name, which the model may have no more. */
    public DropColumn(Table<E> table, String name) {
        this(table, name, false, false);
    }

    private DropColumn(Table<E> table, String name, boolean ifExists, boolean cascade) {
        this.table = table;
        this.name = name;
        this.ifExists = ifExists;
        this.cascade = cascade;
    }

    /** The same statement, which does nothing if there is no such column; MySQL and SQLite cannot. */
    public DropColumn<E> ifExists() {
        return new DropColumn<>(table, name, true, cascade);
    }

    /** The same statement, which drops the foreign keys and views that refer to the column too; only PostgreSQL can. */
    public DropColumn<E> cascade() {
        return new DropColumn<>(table, name, ifExists, true);
    }

    @Override
    public List<String> statements(Dialect dialect) {
        String thing = table + "." + name;
        if (ifExists) {
            DdlAbility.COLUMN_IF_EXISTS.require(dialect, thing);
        }
        if (cascade) {
            DdlAbility.DROP_COLUMN_CASCADE.require(dialect, thing);
        }
        return List.of(SqlText.of(dialect, out -> out.sql("alter table ").table(table)
                .sql(ifExists ? " drop column if exists " : " drop column ").identifier(name).sql(cascade ? " cascade" : "")));
    }
}
