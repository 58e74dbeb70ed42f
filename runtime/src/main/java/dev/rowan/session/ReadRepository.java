package dev.rowan.session;

import dev.rowan.engine.Autocommit;
import dev.rowan.engine.Executor;
import dev.rowan.sql.Column;
import dev.rowan.sql.Condition;
import dev.rowan.sql.Keyset;
import dev.rowan.sql.KeysetPage;
import dev.rowan.sql.Order;
import dev.rowan.sql.Page;
import dev.rowan.sql.PageRequest;
import dev.rowan.sql.Select;
import dev.rowan.sql.Slice;
import dev.rowan.sql.Sql;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What can be asked of the rows of any table or view; generated repositories of views without a key extend this. All threads may share
 * it.
 */
public abstract class ReadRepository<E> {

    private final SessionSource sessions;
    private final Table<E> table;

    /** A repository of a table or a view. */
    protected ReadRepository(SessionSource sessions, Table<E> table) {
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

    /** Whether a call is one of a session: the one to take part in, or, where the entity leads to others, one of its own. */
    final boolean takesASession() {
        return session() != null || !table.relationships().isEmpty();
    }

    /** Runs a call in the session to take part in, or in one of its own. */
    final <R> R inSession(Function<Session, R> call) {
        Session session = session();
        return session != null ? call.apply(session) : ((SessionFactory) sessions).transactionResult(call::apply);
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
        return read(select, executor -> executor.list(select));
    }

    /** A page of the rows for which these hold, ordered by their key, or by all columns where there is none. */
    public Page<E> page(PageRequest request, Condition... conditions) {
        return executor().page(ordered(conditions), request);
    }

    /** A page of the rows of a SELECT. */
    public Page<E> page(Select<E> select, PageRequest request) {
        return read(select, executor -> executor.page(select, request));
    }

    /** A page of the rows for which these hold, ordered by their key, that does not know how many there are. */
    public Slice<E> slice(PageRequest request, Condition... conditions) {
        return executor().slice(ordered(conditions), request);
    }

    /** A page of the rows for which these hold, ordered by their key. */
    public KeysetPage<E> page(Keyset keyset, Condition... conditions) {
        return executor().page(select(conditions), keyset);
    }

    /** A page of the rows of a SELECT, whose order is completed by the key. */
    public KeysetPage<E> page(Select<E> select, Keyset keyset) {
        return read(select, executor -> executor.page(select, keyset));
    }

    /** What is loaded with its rows is loaded by a session, if need be by one of its own. */
    private <R> R read(Select<E> select, Function<Executor, R> reading) {
        return select.loads().isEmpty() ? reading.apply(executor()) : inSession(reading::apply);
    }

    private Select<E> ordered(Condition... conditions) {
        List<Order> orders = new ArrayList<>();
        for (Column<E, ?> column : table.keyColumns().isEmpty() ? table.columns() : table.keyColumns()) {
            orders.add(column.asc());
        }
        Order[] more = orders.subList(1, orders.size()).toArray(Order[]::new);
        return select(conditions).orderBy(orders.get(0), more);
    }

    /** The rows for which these hold, one by one; the caller closes the stream. */
    public Stream<E> stream(Condition... conditions) {
        return executor().stream(select(conditions));
    }

    /** How many rows there are for which these hold. */
    public long count(Condition... conditions) {
        return executor().count(select(conditions));
    }
}
