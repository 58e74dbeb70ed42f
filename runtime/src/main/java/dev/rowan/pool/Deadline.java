package dev.rowan.pool;

import java.time.Duration;

/** The moment until which somebody waits; a value. */
public record Deadline(long start, long length) {
    /** So long from now. */
    public static Deadline in(Duration wait) {
        return new Deadline(System.nanoTime(), wait.toNanos());
    }

    /** The milliseconds that are left, or 0. */
    public long left() {
        return Math.max(0, (length - (System.nanoTime() - start)) / 1_000_000);
    }

    /** Whether it is too late. */
    public boolean passed() {
        return left() == 0;
    }

    /** How long the wait has lasted. */
    public Duration waited() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
