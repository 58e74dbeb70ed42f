package dev.rowan.session;

import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import java.util.List;
import java.util.function.Consumer;

/** The rows that a session knows, as they are in the database, and what becomes of them there. Of one flush. */
interface KnownRows {

    /** The tables of which it knows rows. */
    List<KeyedTable<?, ?>> tables();

    /** The rows of one table, as far as they are there still. */
    <E> void forEachOf(Table<E> table, Consumer<Held<E, ?>> action);

    /** A row's values in the database. */
    Object[] values(Held<?, ?> held);

    /** Whether a row is to be deleted. */
    boolean isLeaving(Held<?, ?> held);

    /** A foreign key of a row has become NULL, as far as its columns take that. */
    void unlink(Held<?, ?> held, ForeignKey<?> key);

    /** A foreign key of a row, which may be part of the row's own key, has other values now. */
    void relink(Held<?, ?> held, ForeignKey<?> key, Object[] values);

    /** A foreign key of a row has taken its default. */
    void reset(Held<?, ?> held, ForeignKey<?> key);

    /** The database has deleted a row. */
    void vanish(Held<?, ?> held);
}
