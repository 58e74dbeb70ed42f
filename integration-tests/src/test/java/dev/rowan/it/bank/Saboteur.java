package dev.rowan.it.bank;

import dev.rowan.it.database.CuttingProxy;
import dev.rowan.it.database.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** Breaks connections, one after every few transfers, until it is closed: at the server and on the way there, and above all at COMMIT. */
final class Saboteur implements AutoCloseable {
    private static final String COMMIT = "COMMIT";
    /** Whoever has sent less may still be logging in; a pool rests for a while after a login that was cut, and nobody works meanwhile. */
    private static final int LOGIN = 10;

    private final CuttingProxy proxy;
    private final Counts counts;
    private final RandomGenerator random;
    private final Killer killer;
    private final Semaphore progress = new Semaphore(0);
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final ExecutorService rival = Executors.newSingleThreadExecutor();
    private final Future<?> work;
    private volatile boolean closed;

    Saboteur(TestDatabase database, CuttingProxy proxy, Counts counts, RandomGenerator random) throws SQLException {
        this.proxy = proxy;
        this.counts = counts;
        this.random = random;
        killer = new Killer(database);
        work = thread.submit(this::work);
    }

    /** A client has begun another run. */
    void progress() {
        progress.release();
    }

    private void work() {
        while (!closed) {
            progress.acquireUninterruptibly(1 + random.nextInt(24));
            strike();
        }
    }

    private void strike() {
        switch (random.nextInt(24)) {
            case 0, 1, 2, 3, 4, 5 -> one().forEach(this::kill);
            case 6, 7, 8, 9, 10 -> one().forEach(this::cut);
            case 11 -> proxy.ports(LOGIN).forEach(random.nextBoolean() ? this::kill : this::cut);
            case 12, 13, 14, 15 -> proxy.cutBefore(COMMIT);
            case 16, 17, 18, 19 -> proxy.cutAfter(COMMIT);
            case 20, 21 -> proxy.tellBefore(COMMIT, this::killAtCommit);
            default -> proxy.tellBefore(COMMIT, port -> rival.execute(() -> killAtCommit(port)));
        }
    }

    private List<Integer> one() {
        List<Integer> ports = proxy.ports(LOGIN);
        return ports.isEmpty() ? ports : List.of(ports.get(random.nextInt(ports.size())));
    }

    private void kill(int port) {
        counts.add(Happening.KILL, killer.kill(port) ? 1 : 0);
    }

    private void killAtCommit(int port) {
        counts.add(Happening.KILL_AT_COMMIT, killer.kill(port) ? 1 : 0);
    }

    private void cut(int port) {
        proxy.cut(port);
        counts.add(Happening.CUT);
    }

    /** Throws what went wrong meanwhile. */
    @Override
    public void close() throws SQLException {
        closed = true;
        progress.release(100);
        thread.shutdown();
        try (killer) {
            work.get();
            proxy.calm();
            counts.add(Happening.CUT_AT_COMMIT, proxy.cuts());
            rival.shutdown();
            rival.awaitTermination(1, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
