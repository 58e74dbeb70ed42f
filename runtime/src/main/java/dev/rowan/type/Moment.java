package dev.rowan.type;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import java.util.function.Function;

/**
 * A point in time that Rowan writes into rows, at the microseconds that columns hold.
 *
 * @param instant the point in time
 * @param zone the zone whose digits a {@link LocalDateTime} has
 */
public record Moment(Instant instant, ZoneId zone) {

    private static final Map<Class<?>, Function<Moment, Object>> FORMS = Map.of(
            Instant.class, Moment::instant,
            LocalDateTime.class, moment -> LocalDateTime.ofInstant(moment.instant, moment.zone),
            OffsetDateTime.class, moment -> moment.instant.atOffset(ZoneOffset.UTC),
            ZonedDateTime.class, moment -> moment.instant.atZone(ZoneOffset.UTC),
            Date.class, moment -> Date.from(moment.instant));

    /** Cuts what no column holds. */
    public Moment {
        instant = instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** What a clock shows now. */
    public static Moment of(Clock clock) {
        return new Moment(clock.instant(), clock.getZone());
    }

    /**
     * This moment as a value of a type.
     *
     * @throws IllegalArgumentException if values of the type are no points in time
     */
    public Object as(Class<?> type) {
        Function<Moment, Object> form = FORMS.get(type);
        if (form == null) {
            throw new IllegalArgumentException(type.getName() + " is no point in time that Rowan writes");
        }
        return form.apply(this);
    }
}
