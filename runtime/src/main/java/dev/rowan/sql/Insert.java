package dev.rowan.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * An INSERT of one row, column by column. Immutable: each method gives a new one; all threads may share it.
 *
 * @param <E> the table's entity
 */
public final class Insert<E> implements Statement {

    private final Table<E> table;
    private final List<Assignment> assignments;

    Insert(Table<E> table, List<Assignment> assignments) {
        this.table = table;
        this.assignments = List.copyOf(assignments);
    }

    /** The same INSERT with a value for this column. */
    public <T> Insert<E> set(Column<E, T> column, T value) {
        return with(Assignment.of(column, value));
    }

    /** The same INSERT with what an expression gives for this column. */
    public <T> Insert<E> set(Column<E, T> column, Expression<? extends T> value) {
        return with(Assignment.of(column, value));
    }

    /** The same INSERT with NULL for this column, also where it has a default. */
    public Insert<E> setNull(Column<E, ?> column) {
        return with(Assignment.ofNull(column));
    }

    private Insert<E> with(Assignment assignment) {
        List<Assignment> all = new ArrayList<>(assignments);
        all.add(assignment);
        return new Insert<>(table, all);
    }

    @Override
    public Verb verb() {
        return Verb.INSERT;
    }

    @Override
    public void render(SqlSink sink) {
        sink.within(Sources.of(table), () -> {
            sink.sql("insert into ").unaliased(table);
            if (assignments.isEmpty()) {
                sink.sql(sink.dialect().emptyRow());
                return;
            }
            sink.sql(" (");
            for (int i = 0; i < assignments.size(); i++) {
                sink.sql(i == 0 ? "" : ", ").identifier(assignments.get(i).column().name());
            }
            sink.sql(") values (").list(assignments.stream().map(Assignment::value).toList(), ", ").sql(")");
        });
    }
}
