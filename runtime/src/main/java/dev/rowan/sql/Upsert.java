package dev.rowan.sql;

import dev.rowan.UnsupportedException;
import dev.rowan.dialect.Dialect;
import java.util.Objects;

/**
 * An INSERT that changes, or keeps, the rows that are there already. Immutable: each method gives a new one; all threads may share it.
 *
 * <p>What is {@linkplain #set set} can be of the row that is there, by the table's columns, and of the new one, by
 * {@link Sql#excluded(Column)}. It is set in the order in which it is said: on MySQL and MariaDB an expression sees what was set before
 * it, everywhere else the row as it was; so do not use a column after it was set. As of an {@link Update}, a
 * {@link dev.rowan.annotation.Version} is not counted up, nor the time of an {@link dev.rowan.annotation.UpdatedAt} written, unless it is
 * set here.
 *
 * <p>Rows affected are all rows of the statement where rows are updated, whatever the driver counts; of {@code doNothing()} those that
 * were new, and with {@link #where} those that were new or changed, but all on MySQL and MariaDB, which do not tell; and of a query's
 * rows what the driver counts, which on those two is 2 for a row that was changed. Two rows of one statement with the same key are an
 * error on PostgreSQL and H2, and elsewhere the second changes the first.
 *
 * <p>A row that collides on this key and on another one at once, with two rows that are there, is changed or refused as the database
 * looks at the one or the other first. On H2 two transactions that insert the same key at the same time do not see each other: one of
 * them gets a {@link dev.rowan.UniqueException}.
 *
 * @param <E> the table's entity
 */
public final class Upsert<E> extends Change<E> {

    private final Insert<E> insert;
    private final Conflict conflict;
    private final boolean updating;

    Upsert(Insert<E> insert, Conflict conflict, boolean updating) {
        this.insert = insert;
        this.conflict = conflict;
        this.updating = updating;
    }

    /** The same, which sets this column of a row that is there to a value. */
    public <T> Upsert<E> set(Column<E, T> column, T value) {
        return with(Assignment.of(column, value));
    }

    /** The same, which sets this column of a row that is there to what an expression gives. */
    public <T> Upsert<E> set(Column<E, T> column, Expression<? extends T> value) {
        return with(Assignment.of(column, value));
    }

    /** The same, which sets this column of a row that is there to NULL. */
    public Upsert<E> setNull(Column<E, ?> column) {
        return with(Assignment.ofNull(column));
    }

    /**
     * The same, which changes a row that is there only where these hold too, of it and of the new one; else it stays as it is, and the
     * new one is left out. On MySQL and MariaDB they are asked for each column that is set, so there the columns of them are set last,
     * and two such columns are refused with an {@link UnsupportedException}: the second would see what the first was set to.
     */
    public Upsert<E> where(Condition condition, Condition... more) {
        if (!updating) {
            throw new IllegalStateException("doNothing() changes no row: use doUpdate().set(column, value).where(condition)");
        }
        return new Upsert<>(insert, conflict.where(Condition.all(Objects.requireNonNull(condition, "a condition"), more)), true);
    }

    private Upsert<E> with(Assignment assignment) {
        if (!updating) {
            throw new IllegalStateException("doNothing() sets nothing: use doUpdate().set(column, value)");
        }
        return new Upsert<>(insert, conflict.setting(assignment), true);
    }

    @Override
    public Verb verb() {
        return Verb.INSERT;
    }

    @Override
    public boolean rewrites() {
        return updating;
    }

    @Override
    int rowsAtMost() {
        return insert.rowsAtMost();
    }

    @Override
    Table<E> table() {
        return insert.table();
    }

    /** A row that is kept is no row of the statement, but where it is set to what it was. */
    @Override
    void requireReturnable(SqlSink sink) {
        if ((!updating || conflict.condition() != null) && sink.dialect().upsertForm().anyKey()) {
            throw new UnsupportedException(sink.dialect().product() + " cannot tell what "
                    + (updating ? "where(…) kept" : "doNothing() inserted")
                    + ": select it before or after");
        }
    }

    @Override
    void requireReselectable(Reselected reselected) {
        throw reselected.missing("that may find its row there");
    }

    @Override
    public int affected(int told, Dialect dialect) {
        boolean all = updating && (conflict.condition() == null || dialect.upsertForm().anyKey());
        return all && rowsAtMost() >= 0 ? rowsAtMost() : told;
    }

    @Override
    public void render(SqlSink sink) {
        if (updating && conflict.changesNothing()) {
            throw new IllegalStateException("doUpdate() sets nothing: give it set(column, value), or use doNothing()");
        }
        UpsertText.render(sink, table(), insert.rows(sink.dialect()), conflict);
    }
}
