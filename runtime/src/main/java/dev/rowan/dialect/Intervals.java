package dev.rowan.dialect;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Locale;

/** Durations as SQL has them. */
final class Intervals {

    private static final long SECONDS_PER_DAY = 86_400;
    private static final int NANOS_PER_MICRO = 1000;

    private Intervals() {
    }

    /** The seconds beyond whole days, with their fraction. */
    static String seconds(Duration duration) {
        long seconds = duration.getSeconds() % SECONDS_PER_DAY;
        int micros = duration.getNano() / NANOS_PER_MICRO;
        return micros == 0 ? Long.toString(seconds) : seconds + "." + String.format(Locale.ROOT, "%06d", micros);
    }

    /** What is beyond whole days, as a clock shows it. */
    static String clock(Duration duration) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d.%06d", duration.toHoursPart(), duration.toMinutesPart(),
                duration.toSecondsPart(), duration.getNano() / NANOS_PER_MICRO);
    }

    static boolean wholeDays(Duration duration) {
        return duration.getSeconds() % SECONDS_PER_DAY == 0 && duration.getNano() == 0;
    }

    /** All of it. */
    static String micros(Duration duration) {
        return BigInteger.valueOf(duration.getSeconds()).multiply(BigInteger.valueOf(1_000_000))
                .add(BigInteger.valueOf(duration.getNano() / NANOS_PER_MICRO)).toString();
    }
}
