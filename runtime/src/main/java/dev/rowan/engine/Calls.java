package dev.rowan.engine;

import dev.rowan.dialect.Dialect;
import dev.rowan.mapper.RowReader;
import dev.rowan.sql.StatementCache;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Where calls run: in a transaction, or each on its own. Logs them, and turns a driver's errors into Rowan's. */
interface Calls {
    Dialect dialect();

    StatementCache cache();

    /** What gives rows their times. */
    Clock clock();

    /** Whether the driver tells how many rows each statement of a batch changed. */
    boolean countsBatches();

    <R> R call(Request request, JdbcWork<R> work);

    /** Runs several calls in one transaction: this one, or one of their own. */
    <R> R together(Function<Calls, R> body);

    /** Whether a call is kept, whatever follows, once it has returned. */
    boolean keepsEach();

    /** Runs several calls that are one for their user: no repetition of each other. */
    <R> R asOne(Supplier<R> body);

    /** Has something taken back, in objects, if what was done so far is rolled back; what is committed already stays. */
    void onRollback(Runnable undo);

    /** Opens rows that stay open until the stream is closed. */
    <T> Stream<T> stream(Request request, JdbcWork<OpenRows> opening, RowReader<T> reader);
}
