package dev.rowan.sql;

import dev.rowan.dialect.SqlForm;
import dev.rowan.type.ColumnTypes;
import dev.rowan.type.SqlType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;

/** What is computed of dates and times. */
final class Moments {

    private static final long SECONDS_PER_DAY = 86_400;
    private static final long MICROS_PER_SECOND = 1_000_000;
    private static final int NANOS_PER_MICRO = 1000;

    private Moments() {
    }

    private static boolean dated(SqlType type) {
        return type == SqlType.DATE || type == SqlType.TIMESTAMP || type == SqlType.INSTANT;
    }

    private static boolean timed(SqlType type) {
        return type == SqlType.TIME || type == SqlType.TIMESTAMP || type == SqlType.INSTANT;
    }

    private static IllegalArgumentException refused(TemporalExpression<?> moment, String what) {
        return new IllegalArgumentException("a " + moment.type().javaType().getSimpleName() + " has no " + what);
    }

    static NumberExpression<Integer> part(SqlForm form, TemporalExpression<?> moment) {
        boolean ofDate = form == SqlForm.YEAR || form == SqlForm.MONTH || form == SqlForm.DAY;
        SqlType type = moment.type().sqlType();
        if (!(ofDate ? dated(type) : timed(type))) {
            throw refused(moment, form.name().toLowerCase(Locale.ROOT));
        }
        return Computed.number(ColumnTypes.INTEGER, Formed.of(form, moment));
    }

    static TemporalExpression<LocalDate> date(TemporalExpression<?> moment) {
        if (!dated(moment.type().sqlType())) {
            throw refused(moment, "date");
        }
        boolean isDate = moment.type().sqlType() == SqlType.DATE;
        return Computed.temporal(ColumnTypes.LOCAL_DATE, isDate ? new As(moment) : Formed.of(SqlForm.DATE_OF, moment));
    }

    static <T> TemporalExpression<T> plus(TemporalExpression<T> moment, Duration duration) {
        long days = Math.floorDiv(duration.getSeconds(), SECONDS_PER_DAY);
        long micros = Math.floorMod(duration.getSeconds(), SECONDS_PER_DAY) * MICROS_PER_SECOND + duration.getNano() / NANOS_PER_MICRO;
        SqlForm form = switch (moment.type().sqlType()) {
            case DATE -> SqlForm.DATE_PLUS;
            case TIME -> SqlForm.TIME_PLUS;
            case TIMESTAMP, INSTANT -> SqlForm.TIMESTAMP_PLUS;
            default -> throw refused(moment, "sum with a duration");
        };
        if (form == SqlForm.DATE_PLUS && micros != 0) {
            throw new IllegalArgumentException("a date has no time of day, so that " + duration
                    + " after it is none: add whole days, or cast(LocalDateTime.class) it first");
        }
        long all = Math.addExact(Math.multiplyExact(days, SECONDS_PER_DAY * MICROS_PER_SECOND), micros);
        return Computed.temporal(moment.type(), Formed.of(form, moment, Bind.plain(ColumnTypes.INTEGER, Math.toIntExact(days)),
                Bind.plain(ColumnTypes.LONG, micros), Bind.plain(ColumnTypes.LONG, all)));
    }

    static <T> TemporalExpression<T> plusDays(TemporalExpression<T> moment, long days) {
        if (!dated(moment.type().sqlType())) {
            throw refused(moment, "days");
        }
        return plus(moment, Duration.ofDays(days));
    }

    static <T> TemporalExpression<T> plusMonths(TemporalExpression<T> moment, long months) {
        if (!dated(moment.type().sqlType())) {
            throw refused(moment, "months");
        }
        SqlForm form = moment.type().sqlType() == SqlType.DATE ? SqlForm.DATE_PLUS_MONTHS : SqlForm.TIMESTAMP_PLUS_MONTHS;
        return Computed.temporal(moment.type(), Formed.of(form, moment, Bind.plain(ColumnTypes.INTEGER, Math.toIntExact(months))));
    }

    static <T> TemporalExpression<Duration> until(TemporalExpression<T> moment, TemporalExpression<T> other) {
        SqlForm form = switch (moment.type().sqlType()) {
            case DATE -> SqlForm.DATE_UNTIL;
            case TIME -> SqlForm.TIME_UNTIL;
            case TIMESTAMP, INSTANT -> SqlForm.TIMESTAMP_UNTIL;
            default -> throw refused(moment, "duration until another");
        };
        return Computed.temporal(ColumnTypes.DURATION, Formed.of(form, moment, other));
    }
}
