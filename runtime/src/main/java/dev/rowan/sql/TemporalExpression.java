package dev.rowan.sql;

import dev.rowan.dialect.SqlForm;
import dev.rowan.type.ColumnType;
import java.time.Duration;
import java.time.LocalDate;

/**
 * An expression of dates, times, or points in time. Points in time are reckoned in UTC: their year, day and hour are those there. What
 * the type has not, as a date its hour, is refused with an {@link IllegalArgumentException}. A result outside of the years 1 to 9999 is
 * the database's to refuse; MySQL and MariaDB make it NULL.
 */
public interface TemporalExpression<T> extends OrderedExpression<T> {

    @Override
    default TemporalExpression<T> as(String name) {
        return Computed.temporal(type(), new Label(this, name));
    }

    /** The year. */
    default NumberExpression<Integer> year() {
        return Moments.part(SqlForm.YEAR, this);
    }

    /** The month, from 1. */
    default NumberExpression<Integer> month() {
        return Moments.part(SqlForm.MONTH, this);
    }

    /** The day of the month, from 1. */
    default NumberExpression<Integer> day() {
        return Moments.part(SqlForm.DAY, this);
    }

    /** The hour of the day, from 0. */
    default NumberExpression<Integer> hour() {
        return Moments.part(SqlForm.HOUR, this);
    }

    /** The minute of the hour, from 0. */
    default NumberExpression<Integer> minute() {
        return Moments.part(SqlForm.MINUTE, this);
    }

    /** The second of the minute, from 0; without its fraction. */
    default NumberExpression<Integer> second() {
        return Moments.part(SqlForm.SECOND, this);
    }

    /** The date of a date with a time. */
    default TemporalExpression<LocalDate> toDate() {
        return Moments.date(this);
    }

    /**
     * This, so much later: of a date by whole days only, of a time of day around midnight; what is finer than a microsecond is cut.
     *
     * @throws IllegalArgumentException if this is a date and the duration has a part of a day
     */
    default TemporalExpression<T> plus(Duration duration) {
        return Moments.plus(this, duration);
    }

    /** This, so much earlier, as {@link #plus(Duration)} the negated one. */
    default TemporalExpression<T> minus(Duration duration) {
        return Moments.plus(this, duration.negated());
    }

    /** This, so many days later. */
    default TemporalExpression<T> plusDays(long days) {
        return Moments.plusDays(this, days);
    }

    /** This, so many months later: the last day of a month that is shorter, on every database. */
    default TemporalExpression<T> plusMonths(long months) {
        return Moments.plusMonths(this, months);
    }

    /** This, so many years later: the 28th of February where the 29th is none, on every database. */
    default TemporalExpression<T> plusYears(long years) {
        return Moments.plusMonths(this, Math.multiplyExact(years, 12L));
    }

    /** How long it is from this until the other one, to the microsecond; negative if that is before. */
    default TemporalExpression<Duration> durationUntil(TemporalExpression<T> other) {
        return Moments.until(this, other);
    }

    /** How long it is from this until a value, to the microsecond; negative if that is before. */
    default TemporalExpression<Duration> durationUntil(T value) {
        ColumnType<T> type = type();
        return Moments.until(this, Computed.temporal(type, new As(Comparison.operand(this, value))));
    }
}
