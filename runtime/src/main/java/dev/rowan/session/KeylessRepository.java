package dev.rowan.session;

import dev.rowan.engine.Autocommit;
import dev.rowan.engine.Executor;
import dev.rowan.sql.Column;
import dev.rowan.sql.Condition;
import dev.rowan.sql.Order;
import dev.rowan.sql.Page;
import dev.rowan.sql.PageRequest;
import dev.rowan.sql.Select;
import dev.rowan.sql.Sql;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be done with the rows of any table, be it without a key; generated repositories extend this or
 * {@link TableRepository}. All threads may share it.
 */
public abstract class KeylessRepository<E> {

    private final SessionSource sessions;
    private final Table<E> table;

    /** A repository of a table. */
    protected KeylessRepository(SessionSource sessions, Table<E> table) {
        this.sessions = sessions;
        this.table = table;
    }

    /** The session to take part in, or null. */
    final Session session() {
        return sessions.current();
    }

    /** Where a query runs: in the session to take part in, or on its own. */
    final Executor executor() {
        Session session = session();
        return session != null ? session : autocommit();
    }

    final Autocommit autocommit() {
        return sessions.engine().autocommit();
    }

    final Select<E> select(Condition... conditions) {
        return conditions.length == 0 ? Sql.select(table) : Sql.select(table).where(Condition.all(null, conditions));
    }

    /** The rows for which a column has this value. */
    protected final <T> List<E> list(Column<E, T> column, T value) {
        return list(column.eq(value));
    }

    /** The row for which a column, whose values are unique, has this value. */
    protected final <T> Optional<E> optional(Column<E, T> column, T value) {
        return executor().optional(select(column.eq(value)));
    }

    /** All rows. */
    public List<E> list() {
        return executor().list(Sql.select(table));
    }

    /** The rows for which these hold. */
    public List<E> list(Condition... conditions) {
        return executor().list(select(conditions));
    }

    /** The rows of a SELECT. */
    public List<E> list(Select<E> select) {
        return executor().list(select);
    }

    /** A page of the rows for which these hold, ordered by their key, or by all columns where there is none. */
    public Page<E> page(PageRequest request, Condition... conditions) {
        List<Order> orders = new ArrayList<>();
        for (Column<E, ?> column : table.keyColumns().isEmpty() ? table.columns() : table.keyColumns()) {
            orders.add(column.asc());
        }
        Order[] more = orders.subList(1, orders.size()).toArray(Order[]::new);
        return executor().page(select(conditions).orderBy(orders.get(0), more), request);
    }

    /** The rows for which these hold, one by one; the caller closes the stream. */
    public Stream<E> stream(Condition... conditions) {
        return executor().stream(select(conditions));
    }

    /** How many rows there are for which these hold. */
    public long count(Condition... conditions) {
        return executor().count(select(conditions));
    }

    /** Inserts a row. */
    public E add(E entity) {
        Session session = session();
        if (session == null) {
            return autocommit().writer().insert(table, entity);
        }
        E added = session.add(entity);
        session.flush();
        return added;
    }

    /** Inserts rows, all or none. */
    public List<E> addAll(Collection<? extends E> entities) {
        Session session = session();
        if (session == null) {
            return autocommit().writer().insertAll(table, entities);
        }
        List<E> added = session.addAll(entities);
        session.flush();
        return added;
    }

    /** Deletes the rows for which these hold, and tells how many there were. */
    public int deleteWhere(Condition condition, Condition... more) {
        return executor().execute(Sql.deleteFrom(table).where(condition, more));
    }
}
