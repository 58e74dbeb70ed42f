package dev.rowan.sql;

import java.util.Objects;

/**
 * A DELETE. Immutable: each method gives a new one; all threads may share it.
 *
 * <p>Without {@link #where} it would delete every row, so it is refused when it is run, unless {@link #all()} says so.
 *
 * @param <E> the table's entity
 */
public final class Delete<E> implements Statement {

    private final Table<E> table;
    private final Scope scope;

    Delete(Table<E> table, Scope scope) {
        this.table = table;
        this.scope = scope;
    }

    /** The same DELETE of the rows for which these hold too. */
    public Delete<E> where(Condition condition, Condition... more) {
        return new Delete<>(table, scope.where(Condition.all(Objects.requireNonNull(condition), more)));
    }

    /** The same DELETE, of every row if nothing restricts it. */
    public Delete<E> all() {
        return new Delete<>(table, scope.all());
    }

    @Override
    public Verb verb() {
        return Verb.DELETE;
    }

    @Override
    public void render(SqlSink sink) {
        sink.withHereBeforeChange().within(Sources.of(table), () -> {
            sink.sql("delete from ").table(table);
            scope.render(sink, "deleteFrom", table);
        });
    }
}
