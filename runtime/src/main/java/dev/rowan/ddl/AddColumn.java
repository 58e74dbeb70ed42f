package dev.rowan.ddl;

import dev.rowan.dialect.AlterForm;
import dev.rowan.dialect.DdlAbility;
import dev.rowan.dialect.Dialect;
import dev.rowan.sql.Column;
import dev.rowan.sql.ColumnSpec;
import dev.rowan.sql.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * ALTER TABLE … ADD COLUMN of a column as the model has it, with its comment, and before it the type of its enum if that is missing. Its
 * constraints and indexes are added by {@link AddConstraint} and {@link CreateIndex}. Immutable: each method gives a new one; all threads
 * may share it.
 *
 * <p>Rows that are there get the column's default, or NULL. For a NOT NULL column without a default they are an error of the database on
 * H2, PostgreSQL and SQLite; MySQL and MariaDB give them 0, the empty text or the first label of an enum, and refuse dates alone.
 *
 * @param <E> the table's entity
 */
public final class AddColumn<E> implements DdlStatement {

    private final Column<E, ?> column;
    private final boolean ifNotExists;

    /** Adds this column. */
    public AddColumn(Column<E, ?> column) {
        this(column, false);
    }

    private AddColumn(Column<E, ?> column, boolean ifNotExists) {
        this.column = column;
        this.ifNotExists = ifNotExists;
    }

    /** The same statement, which does nothing if there is a column of that name, of whatever type; MySQL and SQLite cannot. */
    public AddColumn<E> ifNotExists() {
        return new AddColumn<>(column, true);
    }

    @Override
    public List<String> statements(Dialect dialect) {
        if (ifNotExists) {
            DdlAbility.COLUMN_IF_EXISTS.require(dialect, ColumnClause.qualified(column));
        }
        TableRebuild rebuild = rebuild(dialect);
        if (rebuild != null) {
            return rebuild.statements();
        }
        List<String> statements = new ArrayList<>(CreateEnum.missing(column, dialect));
        statements.add(SqlText.of(dialect, out -> ColumnClause.write(
                out.sql("alter table ").table(column.table()).sql(ifNotExists ? " add column if not exists " : " add column "), column)));
        if (column.spec().comment() != null) {
            statements.addAll(Comments.of(column, dialect));
        }
        return statements;
    }

    /** SQLite adds no key, no stored value, and nothing that each row must have for which it has no constant. */
    @Override
    public TableRebuild rebuild(Dialect dialect) {
        if (dialect.alterForm() != AlterForm.REBUILD || ifNotExists) {
            return null;
        }
        ColumnSpec<?> spec = column.spec();
        String value = spec.serverDefault() == null ? "" : DefaultClause.of(spec, dialect);
        boolean constant = !value.startsWith("(") && !value.toLowerCase(Locale.ROOT).startsWith("current_");
        boolean plain = spec.computed() != null ? !spec.computed().stored()
                : constant && (spec.nullable() || !value.isEmpty()) && !ColumnClause.counted(spec, dialect);
        return plain ? null : new TableRebuild(column.table(), dialect,
                new TableChange.Added(column.name(), SqlText.of(dialect, out -> ColumnClause.write(out, column))));
    }
}
