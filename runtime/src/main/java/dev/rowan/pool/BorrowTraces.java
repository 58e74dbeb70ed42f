package dev.rowan.pool;

import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who borrowed what is not back yet. Threads share it. */
sealed class BorrowTraces {
    /** Keeps nothing. */
    static final BorrowTraces NONE = new Off();

    private static final int MOST_LINES = 8;

    private final Map<Lease, Trace> traces = new ConcurrentHashMap<>();

    void borrowed(Lease lease) {
        traces.put(lease, new Trace(System.nanoTime(), Thread.currentThread().getName(), new Throwable()));
    }

    void returned(Lease lease) {
        traces.remove(lease);
    }

    /** A sentence about the oldest loan, or nothing. */
    String oldest() {
        return traces.values().stream().min(Comparator.comparingLong(Trace::since)).map(Trace::text).orElse("");
    }

    private record Trace(long since, String thread, Throwable place) {
        String text() {
            StringBuilder text = new StringBuilder("The oldest was borrowed ").append((System.nanoTime() - since) / 1_000_000)
                    .append(" ms ago by thread ").append(thread).append(" at");
            int lines = 0;
            for (StackTraceElement line : place.getStackTrace()) {
                String type = line.getClassName();
                if (!type.startsWith("dev.rowan.pool.") && !type.startsWith("dev.rowan.engine.") && lines++ < MOST_LINES) {
                    text.append(lines == 1 ? " " : " < ").append(line);
                }
            }
            return text.append(". ").toString();
        }
    }

    private static final class Off extends BorrowTraces {
        @Override
        void borrowed(Lease lease) {
        }

        @Override
        void returned(Lease lease) {
        }

        @Override
        String oldest() {
            return "The oldest one's borrower is not known: leakTracing(true) tells it. ";
        }
    }
}
