package dev.rowan.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An UPDATE. Immutable: each method gives a new one; all threads may share it.
 *
 * <p>Without {@link #where} it would change every row, so it is refused when it is run, unless {@link #all()} says so.
 * It knows no objects: neither is a {@link dev.rowan.annotation.Version} counted up and checked, nor the time of an
 * {@link dev.rowan.annotation.UpdatedAt} written, unless it is set here.
 *
 * @param <E> the table's entity
 */
public final class Update<E> implements Statement {

    private final Table<E> table;
    private final List<Assignment> assignments;
    private final Scope scope;

    Update(Table<E> table, List<Assignment> assignments, Scope scope) {
        this.table = table;
        this.assignments = List.copyOf(assignments);
        this.scope = scope;
    }

    /** The same UPDATE with a new value for this column. */
    public <T> Update<E> set(Column<E, T> column, T value) {
        return with(Assignment.of(column, value));
    }

    /** The same UPDATE with what an expression gives for this column. */
    public <T> Update<E> set(Column<E, T> column, Expression<? extends T> value) {
        return with(Assignment.of(column, value));
    }

    /** The same UPDATE with NULL for this column. */
    public Update<E> setNull(Column<E, ?> column) {
        return with(Assignment.ofNull(column));
    }

    /** The same UPDATE of the rows for which these hold too. */
    public Update<E> where(Condition condition, Condition... more) {
        return new Update<>(table, assignments, scope.where(Condition.all(Objects.requireNonNull(condition), more)));
    }

    /** The same UPDATE, of every row if nothing restricts it. */
    public Update<E> all() {
        return new Update<>(table, assignments, scope.all());
    }

    private Update<E> with(Assignment assignment) {
        List<Assignment> all = new ArrayList<>(assignments);
        all.add(assignment);
        return new Update<>(table, all, scope);
    }

    @Override
    public Verb verb() {
        return Verb.UPDATE;
    }

    @Override
    public void render(SqlSink sink) {
        if (assignments.isEmpty()) {
            throw new IllegalStateException("update(" + table + ") sets nothing: give it set(column, value)");
        }
        sink.withHereBeforeChange().within(Sources.of(table), () -> {
            sink.sql("update ").table(table);
            for (int i = 0; i < assignments.size(); i++) {
                sink.sql(i == 0 ? " set " : ", ").identifier(assignments.get(i).column().name()).sql(" = ");
                assignments.get(i).value().render(sink);
            }
            scope.render(sink, "update", table);
        });
    }
}
