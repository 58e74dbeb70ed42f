package dev.rowan.ddl;

import dev.rowan.UnsupportedException;
import dev.rowan.dialect.DdlAbility;
import dev.rowan.dialect.Dialect;
import dev.rowan.sql.SqlText;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * CREATE VIEW. Immutable: each method gives a new one; all threads may share it.
 *
 * @param <E> the view's entity
 */
public final class CreateView<E> implements DdlStatement {

    private final Table<E> view;
    private final boolean orReplace;

    /** Creates this view. */
    public CreateView(Table<E> view) {
        this(view, false);
    }

    private CreateView(Table<E> view, boolean orReplace) {
        if (!view.isView()) {
            throw new IllegalArgumentException(view + " is a table, no view");
        }
        this.view = view;
        this.orReplace = orReplace;
    }

    /** The same statement, which takes the place of a view of that name; where there is no such word (SQLite) it is dropped first. */
    public CreateView<E> orReplace() {
        return new CreateView<>(view, true);
    }

    /** The view. */
    public Table<E> view() {
        return view;
    }

    @Override
    public List<String> statements(Dialect dialect) {
        String query = view.spec().view().query(dialect);
        if (query == null) {
            throw new UnsupportedException("the view " + view + " says no query for " + dialect.product()
                    + ": give @View a query, or one of its definitions");
        }
        boolean inPlace = orReplace && DdlAbility.REPLACE_VIEW.of(dialect);
        List<String> statements = new ArrayList<>();
        if (orReplace && !inPlace) {
            statements.addAll(new DropView<>(view).ifExists().statements(dialect));
        }
        statements.add(SqlText.of(dialect, out -> out.sql(inPlace ? "create or replace view " : "create view ").table(view)
                .sql(" as ").sql(query)));
        return statements;
    }
}
