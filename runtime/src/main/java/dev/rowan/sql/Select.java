package dev.rowan.sql;

import dev.rowan.mapper.RowReader;
import dev.rowan.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A SELECT. Immutable: each method gives a new one; all threads may share it.
 *
 * @param <T> what a row is read as
 */
public final class Select<T> implements Query<T> {

    private final Projection<T> projection;
    private final Clauses clauses;
    private final boolean overwriting;

    private Select(Projection<T> projection, Clauses clauses, boolean overwriting) {
        this.projection = projection;
        this.clauses = clauses;
        this.overwriting = overwriting;
    }

    static <E> Select<E> entity(Table<E> table) {
        return new Select<>(new Projection.Entity<>(table), Clauses.NONE.from(table), false);
    }

    static <T> Select<T> value(Expression<T> expression) {
        Table<?> from = expression instanceof Column<?, ?> column ? column.table() : null;
        return new Select<>(new Projection.Value<>(expression), Clauses.NONE.from(from), false);
    }

    /** The same SELECT from this table. */
    public Select<T> from(Table<?> table) {
        return with(clauses.from(Objects.requireNonNull(table)));
    }

    /** The same SELECT of rows for which these hold too. */
    public Select<T> where(Condition condition, Condition... more) {
        return with(clauses.where(Condition.all(Objects.requireNonNull(condition, "a condition"), more)));
    }

    /** The same SELECT, ordered by these after what it is ordered by already. */
    public Select<T> orderBy(Order first, Order... more) {
        List<Order> orders = new ArrayList<>(clauses.orders());
        orders.add(Objects.requireNonNull(first, "an order"));
        orders.addAll(List.of(more));
        return with(clauses.orders(orders));
    }

    /**
     * The same SELECT of at most this many rows.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Select<T> limit(long rows) {
        return with(clauses.limit(notNegative("limit", rows)));
    }

    /**
     * The same SELECT without the first rows.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Select<T> offset(long rows) {
        return with(clauses.offset(notNegative("offset", rows)));
    }

    /**
     * The same SELECT, whose rows a driver fetches so many at a time when they are streamed.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Select<T> fetchSize(int rows) {
        return with(clauses.fetchSize((int) notNegative("fetch size", rows)));
    }

    /** The same SELECT, whose rows overwrite what a session holds of them; by itself a session keeps its objects as they are. */
    public Select<T> populateExisting() {
        return new Select<>(projection, clauses, true);
    }

    private static long notNegative(String what, long number) {
        if (number < 0) {
            throw new IllegalArgumentException(what + " must not be negative: " + number);
        }
        return number;
    }

    private Select<T> with(Clauses changed) {
        return new Select<>(projection, changed, overwriting);
    }

    /** Whether it has a limit or an offset of its own. */
    public boolean isLimited() {
        return clauses.limit() != null || clauses.offset() != null;
    }

    /** The number of rows this SELECT would have without limit and offset. */
    public Select<Long> counting() {
        return new Select<>(new Projection.Value<>(Count.ROWS), clauses.unordered(), false);
    }

    /** One row if this SELECT has any. */
    public Query<Integer> existing() {
        Clauses first = clauses.limit() == null ? clauses.limit(1) : clauses;
        return new Select<>(new Projection.Value<>(Constant.ONE), first, false);
    }

    @Override
    public Verb verb() {
        return Verb.SELECT;
    }

    @Override
    public RowReader<T> reader(EntityReader entities) {
        return projection.reader(entities);
    }

    @Override
    public boolean overwrites() {
        return overwriting;
    }

    @Override
    public int fetchSize() {
        return clauses.fetchSize();
    }

    @Override
    public void render(SqlSink sink) {
        Table<?> from = clauses.from();
        sink.qualified(from != null && from.alias() != null);
        sink.sql("select ");
        projection.render(sink);
        clauses.render(sink);
    }

    /** What follows the select list. */
    private record Clauses(Table<?> from, Condition where, List<Order> orders, Long limit, Long offset, int fetchSize) {

        static final Clauses NONE = new Clauses(null, null, List.of(), null, null, 0);

        Clauses from(Table<?> table) {
            return new Clauses(table, where, orders, limit, offset, fetchSize);
        }

        Clauses where(Condition condition) {
            return new Clauses(from, where == null ? condition : where.and(condition), orders, limit, offset, fetchSize);
        }

        Clauses orders(List<Order> all) {
            return new Clauses(from, where, List.copyOf(all), limit, offset, fetchSize);
        }

        Clauses limit(long rows) {
            return new Clauses(from, where, orders, rows, offset, fetchSize);
        }

        Clauses offset(long rows) {
            return new Clauses(from, where, orders, limit, rows, fetchSize);
        }

        Clauses fetchSize(int rows) {
            return new Clauses(from, where, orders, limit, offset, rows);
        }

        Clauses unordered() {
            return new Clauses(from, where, List.of(), null, null, 0);
        }

        void render(SqlSink sink) {
            if (from != null) {
                sink.sql(" from ").table(from);
            }
            if (where != null) {
                sink.sql(" where ");
                where.render(sink);
            }
            for (int i = 0; i < orders.size(); i++) {
                sink.sql(i == 0 ? " order by " : ", ");
                orders.get(i).render(sink);
            }
            if (limit != null || offset != null) {
                renderLimit(sink);
            }
        }

        /** The dialect's clause has a parameter for each number; a sink wants them one by one. */
        private void renderLimit(SqlSink sink) {
            String[] pieces = sink.dialect().limit(limit != null, offset != null).split("\\?", -1);
            int piece = 0;
            sink.sql(" ").sql(pieces[piece++]);
            if (limit != null) {
                sink.bind(Bind.plain(ColumnTypes.LONG, limit)).sql(pieces[piece++]);
            }
            if (offset != null) {
                sink.bind(Bind.plain(ColumnTypes.LONG, offset)).sql(pieces[piece]);
            }
        }
    }
}
