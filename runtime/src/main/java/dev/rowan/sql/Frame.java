package dev.rowan.sql;

import dev.rowan.UnsupportedException;
import dev.rowan.dialect.SqlForm;
import dev.rowan.type.ColumnTypes;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * The frame of a window.
 *
 * @param unit {@code rows}, {@code range} or {@code groups}
 * @param start where it begins
 * @param end where it ends
 */
record Frame(String unit, FrameBound start, FrameBound end) {

    private static final BigDecimal MICROS = BigDecimal.valueOf(1_000_000);

    Frame {
        Objects.requireNonNull(start, "where the frame begins");
        Objects.requireNonNull(end, "where the frame ends");
        if (start == FrameBound.UNBOUNDED_FOLLOWING || end == FrameBound.UNBOUNDED_PRECEDING) {
            throw new IllegalArgumentException("a frame does not go from " + start + " to " + end);
        }
    }

    static Frame counted(String unit, FrameBound start, FrameBound end) {
        for (FrameBound bound : List.of(start, end)) {
            if (bound.duration() != null || bound.number() != null && bound.number().stripTrailingZeros().scale() > 0) {
                throw new IllegalArgumentException("a frame of " + unit + " counts them, so " + bound
                        + " is none of its bounds: rangeBetween(…)");
            }
        }
        return new Frame(unit, start, end);
    }

    static Frame ranged(FrameBound start, FrameBound end) {
        return new Frame("range", start, end);
    }

    /** Whether time is counted in microseconds here, since the database has ranges of numbers only. */
    boolean countsTime(SqlSink sink, List<Order> orders) {
        boolean distance = unit.equals("range")
                && (start.number() != null || end.number() != null || start.duration() != null || end.duration() != null);
        if (!distance) {
            return false;
        }
        boolean time = start.duration() != null || end.duration() != null;
        if (orders.size() != 1) {
            throw new IllegalStateException("a range of " + start + " to " + end
                    + " is of a window that is ordered by one expression, not "
                    + orders.size());
        }
        Expression<?> ordered = orders.get(0).value();
        if (time != temporal(ordered.type().sqlType()) || time && (start.number() != null || end.number() != null)) {
            throw new IllegalStateException("a range of dates or times is told by durations, preceding(Duration.ofDays(7)), and one of "
                    + "numbers by numbers; this one is ordered by a " + ordered.type().javaType().getSimpleName());
        }
        if (!time && !sink.dialect().collation(ordered.type().sqlType()).isEmpty()) {
            throw new UnsupportedException(sink.dialect().product()
                    + " has no range of decimals, which are texts there: order by a double");
        }
        return time && !sink.dialect().rangesOfTime();
    }

    private static boolean temporal(SqlType type) {
        return type == SqlType.DATE || type == SqlType.TIME || type == SqlType.TIMESTAMP || type == SqlType.INSTANT;
    }

    /** The same order, by the microseconds of it. */
    static Order counted(Order order) {
        SqlForm form = order.value().type().sqlType() == SqlType.TIME ? SqlForm.MICROS_OF_TIME : SqlForm.MICROS;
        return new Order(Computed.number(ColumnTypes.LONG, Formed.of(form, order.value())), order.descending(), order.nulls());
    }

    void render(SqlSink sink, boolean micros) {
        if (unit.equals("groups")) {
            sink.sql(sink.dialect().form(SqlForm.GROUPS_BETWEEN).parts().get(0).text());
        } else {
            sink.sql(unit).sql(" between");
        }
        render(sink.sql(" "), start, micros);
        render(sink.sql(" and "), end, micros);
    }

    private static void render(SqlSink sink, FrameBound bound, boolean micros) {
        if (bound.number() != null) {
            sink.sql(bound.number().toPlainString());
        } else if (bound.duration() != null) {
            sink.sql(micros ? micros(bound.duration()).toPlainString() : sink.dialect().interval(bound.duration()));
        }
        sink.sql(bound.words());
    }

    private static BigDecimal micros(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds()).multiply(MICROS).add(BigDecimal.valueOf(duration.getNano() / 1000));
    }
}
