package dev.rowan.session;

import dev.rowan.sql.Condition;
import dev.rowan.sql.Sql;
import dev.rowan.sql.Table;
import java.util.Collection;
import java.util.List;

/**
 * What can be done with the rows of any table, be it without a key; generated repositories extend this or
 * {@link TableRepository}. All threads may share it.
 */
public abstract class KeylessRepository<E> extends ReadRepository<E> {

    private final Table<E> table;

    /** A repository of a table. */
    protected KeylessRepository(SessionSource sessions, Table<E> table) {
        super(sessions, table);
        this.table = table;
    }

    /** Inserts a row. */
    public E add(E entity) {
        if (!takesASession()) {
            return autocommit().writer().insert(table, entity);
        }
        return inSession(session -> {
            E added = session.add(entity);
            session.flush();
            return added;
        });
    }

    /** Inserts rows, all or none. */
    public List<E> addAll(Collection<? extends E> entities) {
        if (!takesASession()) {
            return autocommit().writer().insertAll(table, entities);
        }
        return inSession(session -> {
            List<E> added = session.addAll(entities);
            session.flush();
            return added;
        });
    }

    /** Deletes the rows for which these hold, and tells how many there were. */
    public int deleteWhere(Condition condition, Condition... more) {
        return executor().execute(Sql.deleteFrom(table).where(condition, more));
    }
}
