package dev.rowan.engine;

import dev.rowan.sql.Page;
import dev.rowan.sql.PageRequest;
import dev.rowan.sql.Query;
import dev.rowan.sql.QueryExpression;
import dev.rowan.sql.Select;
import dev.rowan.sql.Statement;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What runs statements: a transaction, a session, or an engine with each call on its own.
 * Every method throws a {@link dev.rowan.DatabaseException} for what the database refuses.
 */
public interface Executor {
    /** All rows. */
    <T> List<T> list(Query<T> query);

    /**
     * The only row; null where it is a NULL.
     *
     * @throws dev.rowan.NoRowException when there is none
     * @throws dev.rowan.TooManyRowsException when there are more
     */
    <T> T one(Query<T> query);

    /**
     * The only row, or empty when there is none or it is a NULL.
     *
     * @throws dev.rowan.TooManyRowsException when there are more
     */
    <T> Optional<T> optional(Query<T> query);

    /** The first row of any number; empty when there is none or it is a NULL. */
    <T> Optional<T> first(Query<T> query);

    /** The first row of any number, or null: for one value, such as a count. */
    <T> T scalar(Query<T> query);

    /**
     * Reads the bytes of the only row as a stream, which ends with the body; until then nothing else runs here. H2's driver reads them
     * piece by piece; those of the others hold one value while it is read, MySQL's and PostgreSQL's more than three times.
     *
     * @param query a select of one column of bytes
     * @return what the body gave, or empty when there is no row, or its value is NULL
     * @throws X what the body throws
     * @throws dev.rowan.TooManyRowsException when there are more rows
     */
    <R, X extends Exception> Optional<R> read(Select<byte[]> query, Result<InputStream, R, X> body) throws X;

    /** The rows as they come, in constant memory. The caller closes the stream; until then nothing else runs here. */
    <T> Stream<T> stream(Query<T> query);

    /**
     * Some of the rows and the number of all.
     *
     * @throws IllegalArgumentException when the query has a limit or offset of its own
     */
    <T> Page<T> page(QueryExpression<T> query, PageRequest request);

    /** Whether there is any row. */
    boolean exists(QueryExpression<?> query);

    /** How many rows there are, without limit and offset. */
    long count(QueryExpression<?> query);

    /** Runs a statement and gives the number of rows it affected: for UPDATE those found, changed or not. */
    int execute(Statement statement);
}
