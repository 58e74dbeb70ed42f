package dev.rowan.it.bank;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Two threads that meet once in the midst of what they do. */
final class Pair {
    private final CyclicBarrier both = new CyclicBarrier(2);

    interface Work {
        void run() throws Exception;
    }

    /** Runs the one here and the other beside it; throws what either throws. */
    static void run(Work one, Work other) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<?> beside = thread.submit(() -> {
                other.run();
                return null;
            });
            one.run();
            beside.get(1, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            thread.shutdownNow();
        }
    }

    /** Waits for the other. */
    void meet() {
        try {
            both.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("the other did not come", e);
        }
    }
}
