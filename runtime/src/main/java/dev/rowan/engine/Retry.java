package dev.rowan.engine;

import dev.rowan.DeadlockException;
import dev.rowan.SerializationException;
import java.util.concurrent.ThreadLocalRandom;

/** How often a transaction is repeated that gave way to another one: a deadlock or a serialization failure. A value. */
public final class Retry {
    /** Not at all. */
    public static final Retry NEVER = new Retry(0);

    private static final int DEPTH = 16;
    private static final long FIRST_PAUSE_MILLIS = 20;
    private static final long LONGEST_PAUSE_MILLIS = 1_000;

    private final int times;

    private Retry(int times) {
        this.times = times;
    }

    /**
     * Up to so many more times, after a pause that grows and varies.
     *
     * @throws IllegalArgumentException when negative
     */
    public static Retry times(int times) {
        if (times < 0) {
            throw new IllegalArgumentException("Retry.times(" + times + "): how often more, from 0.");
        }
        return times == 0 ? NEVER : new Retry(times);
    }

    /** What is repeated, whole. */
    public interface Attempt<R, X extends Exception> {
        R run() throws X;
    }

    /** Runs an attempt, and again as often as this says while it is a conflict that stops it; the last exception passes. */
    public <R, X extends Exception> R run(Attempt<R, X> attempt) throws X {
        for (int done = 0; ; done++) {
            try {
                return attempt.run();
            } catch (Exception e) {   // X, or unchecked: rethrown as it is
                if (done >= times || !conflict(e) || !paused(done)) {
                    throw e;
                }
            }
        }
    }

    /** Also when it was wrapped, or swallowed and met again at the commit. */
    private static boolean conflict(Throwable thrown) {
        Throwable each = thrown;
        for (int i = 0; each != null && i < DEPTH; i++) {
            if (each instanceof DeadlockException || each instanceof SerializationException) {
                return true;
            }
            each = each.getCause();
        }
        return false;
    }

    /** False when the thread is to stop. */
    private static boolean paused(int done) {
        long most = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(done, 10));
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public String toString() {
        return "Retry.times(" + times + ")";
    }
}
