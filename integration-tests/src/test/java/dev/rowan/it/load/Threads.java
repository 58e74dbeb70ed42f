package dev.rowan.it.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Sixteen clients that do the same at once. */
final class Threads {

    static final int COUNT = 16;

    private Threads() {
    }

    interface Client {
        void run(RandomGenerator random) throws Exception;
    }

    /** Runs every client so many times; the first error of one is thrown. */
    static void each(int times, Client client) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(COUNT);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < COUNT; thread++) {
                RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(thread);
                running.add(threads.submit(() -> {
                    start.await();
                    for (int i = 0; i < times; i++) {
                        client.run(random);
                    }
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> each : running) {
                finish(each);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void finish(Future<?> client) throws Exception {
        try {
            client.get(5, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
