package dev.rowan.type;

import dev.rowan.DataException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The years that all databases hold and their drivers send as they are: those of SQLAlchemy too. Elsewhere MySQL's drivers send the
 * year 67562 as 2026, in two bytes, MySQL's own year 0 has no leap day, and PostgreSQL's driver makes infinity of the last one.
 */
final class Years {

    static final int FIRST = 1;
    static final int LAST = 9999;

    private static final long FIRST_SECOND = -62_135_596_800L;
    private static final long LAST_SECOND = 253_402_300_799L;

    private Years() {
    }

    /** This date, unless its year is another one. */
    static LocalDate held(LocalDate date) {
        if (date.getYear() < FIRST || date.getYear() > LAST) {
            throw refused("a date of the year " + date.getYear());
        }
        return date;
    }

    /** This point in time, unless its year in UTC is another one. */
    static Instant held(Instant instant) {
        if (instant.getEpochSecond() < FIRST_SECOND || instant.getEpochSecond() > LAST_SECOND) {
            throw refused("the point in time " + instant);
        }
        return instant;
    }

    static DataException refused(String what) {
        return new DataException(what + " is out of the years " + FIRST + " to " + LAST + " that all databases hold");
    }
}
