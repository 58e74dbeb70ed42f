package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.JoinedUpdate;
import dev.rowan.dialect.SqlAbility;
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
public final class Update<E> extends Change<E> {

    private final Table<E> table;
    private final List<Source> from;
    private final List<Assignment> assignments;
    private final Scope scope;

    Update(Table<E> table, List<Source> from, List<Assignment> assignments, Scope scope) {
        this.table = table;
        this.from = List.copyOf(from);
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
        return new Update<>(table, from, assignments, scope.where(Condition.all(Objects.requireNonNull(condition), more)));
    }

    /** The same UPDATE, of every row if nothing restricts it. */
    public Update<E> all() {
        return new Update<>(table, from, assignments, scope.all());
    }

    /**
     * The same UPDATE with the rows of other tables beside each of its own, for what is {@link #set} and for {@link #where}, which must
     * tell what belongs together. A row that several belong to is set to what one of these says, and on H2 refused: there an UPDATE is of
     * one such table at most, and becomes a MERGE.
     */
    public Update<E> from(Source first, Source... more) {
        List<Source> all = new ArrayList<>(from);
        all.add(Objects.requireNonNull(first, "a table"));
        all.addAll(List.of(more));
        return new Update<>(table, all, assignments, scope);
    }

    private Update<E> with(Assignment assignment) {
        return new Update<>(table, from, Assignment.appended(assignments, assignment), scope);
    }

    @Override
    public Verb verb() {
        return Verb.UPDATE;
    }

    @Override
    Table<E> table() {
        return table;
    }

    @Override
    Sources sources(Dialect dialect) {
        return from.isEmpty() ? Sources.of(table) : Changed.sources(table, from);
    }

    @Override
    void requireReselectable(Reselected reselected) {
        if (assignments.stream().anyMatch(assignment -> assignment.column().spec().isKey())) {
            throw reselected.missing("that sets a column of the key");
        }
        if (!from.stream().allMatch(Table.class::isInstance)) {
            throw reselected.missing("from a query");      // whose rows nothing locks
        }
    }

    @Override
    <T> Select<T> rows(Selectable<T> asked) {
        return scope.rows(asked, table, from, "update").forUpdate();
    }

    /** What stands beside a row is told by the condition. */
    @Override
    Update<E> restricted(Condition rows) {
        return new Update<>(table, from, assignments, from.isEmpty() ? Scope.UNSAID.where(rows) : scope.where(rows));
    }

    @Override
    public void render(SqlSink sink) {
        if (assignments.isEmpty()) {
            throw new IllegalStateException("update(" + table + ") sets nothing: give it set(column, value)");
        }
        JoinedUpdate form = sink.dialect().joinedUpdate();
        sink.withHereBeforeChange().changing(table, () -> sink.within(sources(sink.dialect()), () -> {
            if (form == JoinedUpdate.MERGE && !from.isEmpty()) {
                merge(sink);
                return;
            }
            boolean joined = form == JoinedUpdate.JOIN && !from.isEmpty();
            Changed.render(sink.sql("update "), table);
            Changed.render(sink, joined ? from : List.of(), " join ", " join ");
            assign(sink, joined);
            Changed.render(sink, joined ? List.of() : from, " from ", ", ");
            scope.render(sink, "update", table);
        }));
    }

    private void assign(SqlSink sink, boolean qualified) {
        for (int i = 0; i < assignments.size(); i++) {
            Column<?, ?> column = assignments.get(i).column();
            sink.sql(i == 0 ? " set " : ", ");
            (qualified ? sink.column(column) : sink.identifier(column.name())).sql(" = ");
            assignments.get(i).value().render(sink);
        }
    }

    private void merge(SqlSink sink) {
        if (from.size() > 1) {
            SqlAbility.UPDATE_FROM.require(sink.dialect());
        }
        Changed.render(sink.sql("merge into "), table);
        Changed.render(sink, from, " using ", "");
        scope.render(sink, " on ", " on 1 = 1", "update", table);
        sink.sql(" when matched then update");
        assign(sink, false);
    }
}
