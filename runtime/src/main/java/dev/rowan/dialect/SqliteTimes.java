package dev.rowan.dialect;

import dev.rowan.DataException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Dates and times as SQLite keeps them: text of one fixed form, {@code 2012-10-15 12:57:18.039642}, which sorts as time does and
 * which SQLite's own functions read. What is read may be shorter, and have a T between, as others write it.
 */
final class SqliteTimes {
    private static final int DATE_LENGTH = 10;
    private static final int NANOS_PER_MICRO = 1000;
    private static final int LAST_YEAR = 9999;

    private SqliteTimes() {
    }

    static String text(LocalDate date) {
        return date(new StringBuilder(DATE_LENGTH), date).toString();
    }

    static String text(LocalTime time) {
        return time(new StringBuilder(15), time).toString();
    }

    static String text(LocalDateTime moment) {
        StringBuilder text = date(new StringBuilder(26), moment.toLocalDate()).append(' ');
        return time(text, moment.toLocalTime()).toString();
    }

    private static StringBuilder date(StringBuilder text, LocalDate date) {
        if (date.getYear() < 0 || date.getYear() > LAST_YEAR) {
            throw new DataException("a date before the year 0000 or after 9999 does not sort among the others, "
                    + "which SQLite keeps as text");
        }
        digits(text, date.getYear(), 4).append('-');
        digits(text, date.getMonthValue(), 2).append('-');
        return digits(text, date.getDayOfMonth(), 2);
    }

    private static StringBuilder time(StringBuilder text, LocalTime time) {
        digits(text, time.getHour(), 2).append(':');
        digits(text, time.getMinute(), 2).append(':');
        digits(text, time.getSecond(), 2).append('.');
        return digits(text, time.getNano() / NANOS_PER_MICRO, 6);
    }

    private static StringBuilder digits(StringBuilder text, int number, int width) {
        for (int unit = power(width - 1); unit > 0; unit /= 10) {
            text.append((char) ('0' + number / unit % 10));
        }
        return text;
    }

    private static int power(int exponent) {
        int power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    /** The date of a date, or of a date with a time. */
    static LocalDate date(String text) {
        try {
            return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, DATE_LENGTH));
        } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException e) {
            throw unreadable("date");
        }
    }

    /** A time, or the time of a date with a time. */
    static LocalTime time(String text) {
        return timeFrom(text, text.length() > DATE_LENGTH && text.charAt(4) == '-' ? DATE_LENGTH + 1 : 0);
    }

    /** A date with a time; midnight where there is no time. */
    static LocalDateTime moment(String text) {
        LocalDate date = date(text);
        return text.length() == DATE_LENGTH ? date.atStartOfDay() : date.atTime(timeFrom(text, DATE_LENGTH + 1));
    }

    private static LocalTime timeFrom(String text, int start) {
        try {
            int end = text.endsWith("Z") ? text.length() - 1 : text.length();
            int seconds = end > start + 5 ? number(text, start + 6, start + 8) : 0;
            int nanos = 0;
            int unit = 100_000_000;
            for (int i = start + 9; i < end; i++, unit /= 10) {
                nanos += unit * number(text, i, i + 1);
            }
            return LocalTime.of(number(text, start, start + 2), number(text, start + 3, start + 5), seconds, nanos);
        } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException e) {
            throw unreadable("time");
        }
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new NumberFormatException();
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** Without the text, which may be a secret. */
    private static DataException unreadable(String what) {
        return new DataException("what stands in the column is no " + what + " as SQLite writes it: 2012-10-15 12:57:18.039642");
    }
}
