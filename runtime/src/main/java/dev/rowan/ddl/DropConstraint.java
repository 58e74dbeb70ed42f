package dev.rowan.ddl;

import dev.rowan.dialect.AlterForm;
import dev.rowan.dialect.ConstraintKind;
import dev.rowan.dialect.DdlAbility;
import dev.rowan.dialect.Dialect;
import dev.rowan.sql.SqlText;
import dev.rowan.sql.Table;
import java.util.List;

/**
 * ALTER TABLE … that drops a constraint; the index that MySQL and MariaDB made for a foreign key stays. Immutable: each method gives a
 * new one; all threads may share it.
 *
 * @param <E> the table's entity
 */
public final class DropConstraint<E> implements DdlStatement {

    private final Table<E> table;
    private final Name name;
    private final ConstraintKind kind;
    private final boolean ifExists;
    private final boolean cascade;

    /** Drops the constraint of this name: {@code uq_users_email}; it may be one that the model has no more. */
    public DropConstraint(Table<E> table, String name) {
        this(table, Constraint.find(table, name).map(Constraint::name).orElse(new Name(name, true)),
                Constraint.find(table, name).map(Constraint::kind).orElse(ConstraintKind.UNKNOWN), false, false);
    }

    DropConstraint(Table<E> table, Constraint constraint) {
        this(table, constraint.name(), constraint.kind(), false, false);
    }

    private DropConstraint(Table<E> table, Name name, ConstraintKind kind, boolean ifExists, boolean cascade) {
        this.table = table;
        this.name = name;
        this.kind = kind;
        this.ifExists = ifExists;
        this.cascade = cascade;
    }

    /** The same statement, which does nothing if there is no such constraint; MySQL and SQLite cannot. */
    public DropConstraint<E> ifExists() {
        return new DropConstraint<>(table, name, kind, true, cascade);
    }

    /** The same statement, which drops the foreign keys that refer to a key too; only H2 and PostgreSQL can. */
    public DropConstraint<E> cascade() {
        return new DropConstraint<>(table, name, kind, ifExists, true);
    }

    @Override
    public List<String> statements(Dialect dialect) {
        String thing = table + ": " + name.in(dialect);
        if (ifExists) {
            DdlAbility.DROP_CONSTRAINT_IF_EXISTS.require(dialect, thing);
        }
        if (cascade) {
            DdlAbility.DROP_CONSTRAINT_CASCADE.require(dialect, thing);
        }
        return dialect.alterForm() == AlterForm.REBUILD
                ? rebuild(dialect).statements()
                : List.of(SqlText.of(dialect, out -> out.sql("alter table ").table(table).sql(" ")
                        .sql(dialect.dropConstraint(kind, dialect.quote(name.in(dialect)), ifExists)).sql(cascade ? " cascade" : "")));
    }

    @Override
    public TableRebuild rebuild(Dialect dialect) {
        return dialect.alterForm() == AlterForm.REBUILD && !ifExists && !cascade
                ? new TableRebuild(table, dialect, new TableChange.ConstraintDropped(name.in(dialect))) : null;
    }
}
