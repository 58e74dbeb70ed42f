package dev.rowan.ddl;

import dev.rowan.dialect.AlterForm;
import dev.rowan.dialect.Dialect;
import dev.rowan.sql.SqlText;
import dev.rowan.sql.Table;
import java.util.List;

/**
 * ALTER TABLE … ADD CONSTRAINT of a primary key, a UNIQUE, a foreign key or a CHECK of the model. Immutable; all threads may share it.
 *
 * <p>Rows that are there must satisfy it, or it is the database's error.
 *
 * @param <E> the table's entity
 */
public final class AddConstraint<E> implements DdlStatement {

    private final Table<E> table;
    private final Constraint constraint;

    /**
     * Adds the constraint of this name: {@code uq_users_email}.
     *
     * @throws IllegalArgumentException if the model has none of this name; it lists those there are
     */
    public AddConstraint(Table<E> table, String name) {
        this(table, Constraint.get(table, name));
    }

    AddConstraint(Table<E> table, Constraint constraint) {
        this.table = table;
        this.constraint = constraint;
    }

    @Override
    public List<String> statements(Dialect dialect) {
        return dialect.alterForm() == AlterForm.REBUILD
                ? rebuild(dialect).statements()
                : List.of(SqlText.of(dialect,
                        out -> constraint.writer().accept(out.sql("alter table ").table(table).sql(" add constraint "))));
    }

    @Override
    public TableRebuild rebuild(Dialect dialect) {
        if (dialect.alterForm() != AlterForm.REBUILD) {
            return null;
        }
        String clause = SqlText.of(dialect, out -> constraint.writer().accept(out.sql("constraint ")));
        return new TableRebuild(table, dialect, new TableChange.ConstraintAdded(constraint.name().in(dialect), clause));
    }
}
