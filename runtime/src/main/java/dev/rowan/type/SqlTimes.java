package dev.rowan.type;

import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.TimeZone;

/** What {@code java.sql}'s own conversions lose: the milliseconds of a time of day, and that a year was before Christ. */
final class SqlTimes {

    private static final int MILLIS = 1000;
    private static final int NANOS_PER_MILLI = 1_000_000;

    /** The first day of the year 1 in the calendar of {@code java.util.Date}, which is Julian then. */
    private static final long FIRST_MILLI = LocalDate.of(0, 12, 30).toEpochDay() * 24 * 60 * 60 * MILLIS;

    private SqlTimes() {
    }

    static LocalDate date(Date date) {
        verifyEra(date);
        return date.toLocalDate();
    }

    static LocalDateTime moment(Timestamp timestamp) {
        verifyEra(timestamp);
        return timestamp.toLocalDateTime();
    }

    static LocalTime time(Time time) {
        return time.toLocalTime().withNano((int) Math.floorMod(time.getTime(), (long) MILLIS) * NANOS_PER_MILLI);
    }

    /** With the milliseconds, and without what is finer, which the class does not hold. */
    static Time time(LocalTime time) {
        return new Time(Time.valueOf(time).getTime() + time.getNano() / NANOS_PER_MILLI);
    }

    /** Both classes would count the years before Christ as those after him. */
    private static void verifyEra(java.util.Date date) {
        long millis = date.getTime();
        if (millis < FIRST_MILLI - TimeZone.getDefault().getOffset(millis)) {
            throw Years.refused("a date before Christ");
        }
    }
}
