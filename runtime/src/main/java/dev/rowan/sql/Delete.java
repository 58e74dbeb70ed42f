package dev.rowan.sql;

import dev.rowan.UnsupportedException;
import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.SqlAbility;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A DELETE. Immutable: each method gives a new one; all threads may share it.
 *
 * <p>Without {@link #where} it would delete every row, so it is refused when it is run, unless {@link #all()} says so.
 *
 * @param <E> the table's entity
 */
public final class Delete<E> extends Change<E> {

    private final Table<E> table;
    private final List<Source> using;
    private final Scope scope;

    Delete(Table<E> table, List<Source> using, Scope scope) {
        this.table = table;
        this.using = List.copyOf(using);
        this.scope = scope;
    }

    /** The same DELETE of the rows for which these hold too. */
    public Delete<E> where(Condition condition, Condition... more) {
        return new Delete<>(table, using, scope.where(Condition.all(Objects.requireNonNull(condition), more)));
    }

    /** The same DELETE, of every row if nothing restricts it. */
    public Delete<E> all() {
        return new Delete<>(table, using, scope.all());
    }

    /**
     * The same DELETE of the rows that have rows of other tables beside them for which {@link #where} holds, which must tell what belongs
     * together. Where a database does not say it so, it is {@code where exists (select 1 from …)}.
     */
    public Delete<E> using(Source first, Source... more) {
        List<Source> all = new ArrayList<>(using);
        all.add(Objects.requireNonNull(first, "a table"));
        all.addAll(List.of(more));
        return new Delete<>(table, all, scope);
    }

    @Override
    public Verb verb() {
        return Verb.DELETE;
    }

    @Override
    Table<E> table() {
        return table;
    }

    @Override
    Sources sources(Dialect dialect) {
        return using.isEmpty() || exists(dialect) ? Sources.of(table) : Changed.sources(table, using);
    }

    private static boolean exists(Dialect dialect) {
        return !SqlAbility.DELETE_USING.of(dialect) && dialect.readsWhatItChanges();
    }

    @Override
    void requireReturnable(SqlSink sink) {
        if (table.alias() != null && !sink.dialect().aliasesDelete()) {
            throw new UnsupportedException(sink.dialect().product() + " returns nothing of a DELETE from an alias, " + table
                    + ": use the table");
        }
    }

    @Override
    void requireReselectable(Reselected reselected) {
        // its rows are found before, and deleted by their keys
    }

    @Override
    <T> Select<T> rows(Selectable<T> asked) {
        return scope.rows(asked, table, using, "deleteFrom").forUpdate();
    }

    @Override
    Delete<E> restricted(Condition rows) {
        return new Delete<>(table, List.of(), Scope.UNSAID.where(rows));
    }

    @Override
    public void render(SqlSink sink) {
        Dialect dialect = sink.dialect();
        sink.withHereBeforeChange().changing(table, () -> sink.within(sources(dialect), () -> {
            boolean joined = !using.isEmpty() && !exists(dialect);
            boolean named = table.alias() != null && !dialect.aliasesDelete() || joined && !SqlAbility.DELETE_USING.of(dialect);
            sink.sql("delete ");
            if (named) {
                sink.identifier(table.sourceName()).sql(" ");
                sink.sql("from ").unaliased(table).sql(" as ").identifier(table.sourceName());
            } else {
                Changed.render(sink.sql("from "), table);
            }
            if (joined) {
                Changed.render(sink, using, named ? " join " : " using ", named ? " join " : ", ");
                scope.render(sink, "deleteFrom", table);
            } else if (using.isEmpty()) {
                scope.render(sink, "deleteFrom", table);
            } else {
                whereExists(sink);
            }
        }));
    }

    private void whereExists(SqlSink sink) {
        sink.sql(" where exists (").nested(() -> sink.within(new Sources(using, true), () -> {
            Changed.render(sink.sql("select 1"), using, " from ", " cross join ");
            scope.render(sink, "deleteFrom", table);
        }));
        sink.sql(")");
    }
}
