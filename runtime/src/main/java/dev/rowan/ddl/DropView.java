package dev.rowan.ddl;

import dev.rowan.dialect.DdlAbility;
import dev.rowan.dialect.Dialect;
import dev.rowan.sql.SqlText;
import dev.rowan.sql.Table;
import java.util.List;

/**
 * DROP VIEW. Immutable: each method gives a new one; all threads may share it.
 *
 * @param <E> the view's entity
 */
public final class DropView<E> implements DdlStatement {

    private final Table<E> view;
    private final boolean ifExists;
    private final boolean cascade;

    /** Drops this view. */
    public DropView(Table<E> view) {
        this(view, false, false);
    }

    private DropView(Table<E> view, boolean ifExists, boolean cascade) {
        if (!view.isView()) {
            throw new IllegalArgumentException(view + " is a table, no view");
        }
        this.view = view;
        this.ifExists = ifExists;
        this.cascade = cascade;
    }

    /** The same statement, which does nothing if there is no such view. */
    public DropView<E> ifExists() {
        return new DropView<>(view, true, cascade);
    }

    /** The same statement, which drops the views that show this one too. */
    public DropView<E> cascade() {
        return new DropView<>(view, ifExists, true);
    }

    @Override
    public List<String> statements(Dialect dialect) {
        if (cascade) {
            DdlAbility.DROP_CASCADE.require(dialect, view);
        }
        return List.of(SqlText.of(dialect, out -> out.sql(ifExists ? "drop view if exists " : "drop view ").table(view)
                .sql(cascade ? " cascade" : "")));
    }
}
