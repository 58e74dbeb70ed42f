package dev.rowan.sql;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The rows that a window function looks at besides its own: those that are equal in {@link Sql#partitionBy}, in the order of
 * {@link #orderBy}, and of these the ones in the frame. Without a frame, an ordered window ends with the row itself and those that are
 * equal to it in the order (SQL:2016, 7.15). Immutable: each method gives a new one; all threads may share it.
 */
public final class Window {

    static final Window WHOLE = new Window(List.of(), List.of(), null);

    private final List<Expression<?>> partitions;
    private final List<Order> orders;
    private final Frame frame;

    private Window(List<Expression<?>> partitions, List<Order> orders, Frame frame) {
        this.partitions = partitions;
        this.orders = orders;
        this.frame = frame;
    }

    /** The same window of the rows that are equal in these, after what it is parted by already. */
    public Window partitionBy(Expression<?> first, Expression<?>... more) {
        List<Expression<?>> all = new ArrayList<>(partitions);
        all.add(Objects.requireNonNull(first, "an expression"));
        all.addAll(List.of(more));
        return new Window(List.copyOf(all), orders, frame);
    }

    /** The same window, ordered by these after what it is ordered by already. */
    public Window orderBy(Order first, Order... more) {
        return new Window(partitions, QueryExpression.appended(orders, first, more), frame);
    }

    /** The same window from one row to another, counted in rows. */
    public Window rowsBetween(FrameBound start, FrameBound end) {
        return new Window(partitions, orders, Frame.counted("rows", start, end));
    }

    /** The same window from one row to another, counted in groups of rows that are equal in the order; not on MySQL and MariaDB. */
    public Window groupsBetween(FrameBound start, FrameBound end) {
        return new Window(partitions, orders, Frame.counted("groups", start, end));
    }

    /**
     * The same window of the rows whose ordered value is between those that are so much less and more than this row's. A number is
     * said by {@link Sql#preceding(BigDecimal)}, a date or time by {@link Sql#preceding(java.time.Duration)}; both want a window that is
     * ordered by one expression. On SQLite not of decimals.
     */
    public Window rangeBetween(FrameBound start, FrameBound end) {
        return new Window(partitions, orders, Frame.ranged(start, end));
    }

    void render(SqlSink sink) {
        sink.sql("(");
        for (int i = 0; i < partitions.size(); i++) {
            sink.sql(i == 0 ? "partition by " : ", ").operand(partitions.get(i));
        }
        boolean moments = frame != null && frame.countsTime(sink, orders);
        for (int i = 0; i < orders.size(); i++) {
            sink.sql(i > 0 ? ", " : partitions.isEmpty() ? "order by " : " order by ");
            (moments ? Frame.counted(orders.get(i)) : orders.get(i)).render(sink);
        }
        if (frame != null) {
            frame.render(sink.sql(partitions.isEmpty() && orders.isEmpty() ? "" : " "), moments);
        }
        sink.sql(")");
    }
}
