package dev.rowan.sql;

import dev.rowan.dialect.SqlAbility;
import dev.rowan.dialect.SqlForm;
import dev.rowan.mapper.RowReader;
import java.util.List;

/**
 * Queries put together by a set operation: {@code select … union select …}. What belongs to a member (its order and limit too) stays
 * with it; order and limit that are said here are of the whole. Rows are read as those of the first member. Immutable; all threads may
 * share it.
 *
 * @param <T> what a row is read as
 */
public final class Compound<T> extends QueryExpression<T> {

    private final QueryExpression<T> left;
    private final Operator operator;
    private final QueryExpression<? extends T> right;
    private final List<Order> orders;
    private final Limits limits;
    private final int fetchSize;

    private Compound(QueryExpression<T> left, Operator operator, QueryExpression<? extends T> right, List<Order> orders, Limits limits,
            int fetchSize) {
        this.left = left;
        this.operator = operator;
        this.right = right;
        this.orders = orders;
        this.limits = limits;
        this.fetchSize = fetchSize;
    }

    static <T> Compound<T> of(QueryExpression<T> left, Operator operator, QueryExpression<? extends T> right) {
        int columns = left.projection().expressions().size();
        int others = right.projection().expressions().size();
        if (columns != others) {
            throw new IllegalArgumentException("a query of " + columns + " columns and one of " + others + " have no " + operator.sql
                    + ": both must ask for the same");
        }
        return new Compound<>(left, operator, right, List.of(), Limits.NONE, 0);
    }

    /** How two queries are put together. */
    enum Operator {
        UNION("union"),
        UNION_ALL("union all"),
        INTERSECT("intersect"),
        INTERSECT_ALL("intersect all"),
        EXCEPT("except"),
        EXCEPT_ALL("except all");

        private final String sql;

        Operator(String sql) {
            this.sql = sql;
        }

        /** Whether {@code (a op b) op c} may be written without its parentheses, and is where all do it from the left. */
        private boolean chains() {
            return this == UNION || this == UNION_ALL;
        }
    }

    /** {@inheritDoc} By what the first member selects, or by labels. */
    @Override
    public Compound<T> orderBy(Order first, Order... more) {
        return new Compound<>(left, operator, right, appended(orders, first, more), limits, fetchSize);
    }

    @Override
    public Compound<T> limit(long rows) {
        return new Compound<>(left, operator, right, orders, limits.limit(rows), fetchSize);
    }

    @Override
    public Compound<T> offset(long rows) {
        return new Compound<>(left, operator, right, orders, limits.offset(rows), fetchSize);
    }

    /**
     * The same query, whose rows a driver fetches so many at a time when they are streamed.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Compound<T> fetchSize(int rows) {
        return new Compound<>(left, operator, right, orders, limits, (int) notNegative("fetch size", rows));
    }

    @Override
    public boolean isLimited() {
        return limits.any();
    }

    @Override
    boolean limitsRows() {
        return isLimited() || left.limitsRows() || right.limitsRows();
    }

    @Override
    public Select<Long> counting() {
        return Select.of(Sql.count()).from(new Compound<>(left, operator, right, List.of(), Limits.NONE, 0).as("counted"));
    }

    @Override
    public Query<Integer> existing() {
        return Select.of(Constant.ONE).from(new Compound<>(left, operator, right, List.of(), limits, 0).as("found")).limit(1);
    }

    @Override
    Selectable<T> projection() {
        return left.projection();
    }

    /** The first member decides. */
    @Override
    Compound<T> formed(List<SqlForm> forms) {
        return new Compound<>(left.formed(forms), operator, right, orders, limits, fetchSize);
    }

    @Override
    Compound<T> besideOne() {
        return new Compound<>(left.besideOne(), operator, right.besideOne(), orders, limits, fetchSize);
    }

    @Override
    public RowReader<T> reader(EntityReader entities) {
        return left.reader(entities);
    }

    @Override
    public boolean overwrites() {
        return left.overwrites();
    }

    @Override
    public int fetchSize() {
        return fetchSize;
    }

    /** What it is ordered by has a name each, as a place in the select list is a mere number once it is in an expression. */
    @Override
    void render(SqlSink sink, List<String> given) {
        List<String> names = given != null || orders.isEmpty() ? given : Derived.names(projection().expressions());
        if (operator == Operator.INTERSECT_ALL || operator == Operator.EXCEPT_ALL) {
            SqlAbility.INTERSECT_ALL.require(sink.dialect());
        }
        boolean around = orders.stream().anyMatch(order -> order.computed(sink.dialect()));
        sink.sql(around ? "select * from (" : "");
        member(sink, left, names, operator.chains() && left instanceof Compound<?> inner && inner.operator == operator);
        sink.sql(" ").sql(operator.sql).sql(" ");
        member(sink, right, null, false);
        sink.sql(around ? ") as whole" : "");
        for (int i = 0; i < orders.size(); i++) {
            sink.sql(i == 0 ? " order by " : ", ");
            orders.get(i).renderOutput(sink, projection().expressions(), names);
        }
        limits.render(sink, !orders.isEmpty());
    }

    private static void member(SqlSink sink, QueryExpression<?> query, List<String> names, boolean chained) {
        boolean bare = query instanceof Select<?> select ? !select.isOrderedOrLimited()
                : chained && !((Compound<?>) query).isOrderedOrLimited();
        if (bare) {
            query.render(sink, names);
        } else {
            String[] around = sink.dialect().member().split("\\$1");
            sink.sql(around[0]);
            query.render(sink, names);
            sink.sql(around[1]);
        }
    }

    private boolean isOrderedOrLimited() {
        return !orders.isEmpty() || limits.any();
    }
}
