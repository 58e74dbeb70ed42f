package dev.rowan.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A row that an INSERT finds there already. What is to be done with it makes the statement whole.
 *
 * @param <E> the table's entity
 */
public final class OnConflict<E> {

    private final Insert<E> insert;
    private final Conflict conflict;

    OnConflict(Insert<E> insert, Conflict conflict) {
        this.insert = insert;
        this.conflict = conflict;
    }

    /** The row stays as it is, and the new one is left out; MySQL and MariaDB count it among the rows affected. */
    public Upsert<E> doNothing() {
        return new Upsert<>(insert, conflict, false);
    }

    /** The row gets the new one's values in these columns; a NULL too. */
    @SafeVarargs
    @SuppressWarnings("varargs")        // the array is only copied
    public final Upsert<E> doUpdate(Column<E, ?> first, Column<E, ?>... more) {
        List<Column<E, ?>> all = new ArrayList<>(List.of(more));
        all.add(0, Objects.requireNonNull(first, "a column"));
        return new Upsert<>(insert, Conflict.updating(conflict.target(), all), true);
    }

    /** The row gets what is {@linkplain Upsert#set set} after this. */
    public Upsert<E> doUpdate() {
        return new Upsert<>(insert, conflict, true);
    }
}
