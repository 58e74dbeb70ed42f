package dev.rowan.pool;

import java.time.Duration;

/** The moment until which somebody waits. The clock starts when it is first looked at: most never wait. For one thread. */
public final class Deadline {
    private static final int QUICK_TRIES = 50;
    private static final long PAUSE_MILLIS = 50;

    private final long length;
    private long start;
    private boolean started;
    private int tries;

    private Deadline(long length) {
        this.length = length;
    }

    /** So long from the first look at the clock. */
    public static Deadline in(Duration wait) {
        return new Deadline(wait.toNanos());
    }

    /** The milliseconds that are left, or 0. */
    public long left() {
        return Math.max(0, (length - elapsed()) / 1_000_000);
    }

    /** Whether it is too late. */
    public boolean passed() {
        return left() == 0;
    }

    /**
     * Whether there is time for one more try; after many tries in a row it lets some pass, so that a place where every connection
     * dies at once is not overrun. False also when the thread is to stop.
     */
    public boolean again() {
        if (passed()) {
            return false;
        }
        try {
            if (++tries > QUICK_TRIES) {
                Thread.sleep(Math.min(left(), PAUSE_MILLIS));
            }
            return !passed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** How long the wait has lasted. */
    public Duration waited() {
        return Duration.ofNanos(elapsed());
    }

    private long elapsed() {
        if (!started) {
            started = true;
            start = System.nanoTime();
            return 0;
        }
        return System.nanoTime() - start;
    }
}
