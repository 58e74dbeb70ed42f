package dev.rowan.engine;

import dev.rowan.dialect.Dialect;
import dev.rowan.mapper.RowReader;
import dev.rowan.sql.StatementCache;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where calls run: in a transaction, or each on its own. Logs them, and turns a driver's errors into Rowan's. */
interface Calls {
    Dialect dialect();

    StatementCache cache();

    <R> R call(Request request, JdbcWork<R> work);

    /** Runs several calls in one transaction: this one, or one of their own. */
    <R> R together(Function<Calls, R> body);

    /** Opens rows that stay open until the stream is closed. */
    <T> Stream<T> stream(Request request, JdbcWork<OpenRows> opening, RowReader<T> reader);
}
