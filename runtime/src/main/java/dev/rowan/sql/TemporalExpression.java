package dev.rowan.sql;

/** An expression of dates, times, or points in time. */
public interface TemporalExpression<T> extends OrderedExpression<T> {

    @Override
    default TemporalExpression<T> as(String name) {
        return Computed.temporal(type(), new Label(this, name));
    }
}
