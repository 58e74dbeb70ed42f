package dev.rowan.engine;

import dev.rowan.sql.Keyset;
import dev.rowan.sql.KeysetPage;
import dev.rowan.sql.Page;
import dev.rowan.sql.PageRequest;
import dev.rowan.sql.Query;
import dev.rowan.sql.QueryExpression;
import dev.rowan.sql.Select;
import dev.rowan.sql.Slice;
import dev.rowan.sql.Statement;
import java.io.InputStream;
import java.util.Iterator;
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
     * The only row; null where it is a NULL. A change that has none or more is taken back: outside of a transaction it is one of its own
     * where more than one row can come of it; one that it is part of can only be rolled back then.
     *
     * @throws dev.rowan.NoRowException when there is none
     * @throws dev.rowan.TooManyRowsException when there are more
     */
    <T> T one(Query<T> query);

    /**
     * The only row, or empty when there is none or it is a NULL. A change that has more is taken back, as by {@link #one}.
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

    /**
     * The rows as they come, in constant memory. The caller closes the stream; until then nothing else runs here.
     *
     * <p>One that is closed before its end leaves the rest unread, and the connection to nobody else unless it is as new. In a
     * transaction on MySQL and MariaDB, whose drivers read on before anything else can be said, the rest may come for 0.4 s; if that is
     * not enough the connection is cut, and the transaction lost. One that is never closed keeps its connection: in a transaction to its
     * end, outside for good, as nothing is closed by the garbage collector; {@code leakTracing} tells who has it. {@link #forEach} leaves
     * nothing to close.
     *
     * <p>A change that gives back rows is made in whole before the first of them comes, however few are read. Outside of a transaction
     * they are all in memory, and it is kept by then; within one they come as others do.
     */
    <T> Stream<T> stream(Query<T> query);

    /**
     * Some of the rows and the number of all. The query's order should leave no two rows equal, or a row may come on two pages and
     * another on none; {@link #page(Select, Keyset)} sees to that by itself.
     *
     * @throws IllegalArgumentException when the query has a limit or offset of its own
     */
    <T> Page<T> page(QueryExpression<T> query, PageRequest request);

    /**
     * Some of the rows, and whether there are more: one query that reads a row too many, and counts nothing.
     *
     * @throws IllegalArgumentException when the query has a limit or offset of its own
     */
    <T> Slice<T> slice(QueryExpression<T> query, PageRequest request);

    /**
     * The rows at the beginning, at the end, or beside one that was read before ("keyset pagination"). What the query is ordered by is
     * completed so that no two rows are equal in it: by the key of its first table, ascending, and those of joined ones of which
     * several rows can belong to one; of groups by what they are grouped by; of distinct rows by all they have; of sources without a key
     * by all columns, where rows that are equal in all are not told apart. The condition that a row comes after another stands in WHERE,
     * of groups in HAVING: so a window function in the query sees only rows from there on, unless the query is a table of another one.
     * NULL stands where the order says, or else where the database puts it; text is compared by its collation.
     *
     * @throws IllegalArgumentException when the query has a limit or offset of its own, is distinct in some things or in others than it
     *     is ordered by, or when the values of the keyset are not of what it is ordered by
     * @throws dev.rowan.CursorException when the cursor is not one of this query
     */
    <T> KeysetPage<T> page(Select<T> query, Keyset keyset);

    /**
     * Does something with each row as it comes, in constant memory; nothing is to be closed. Until it returns nothing else runs here.
     *
     * @throws X what the action throws; the rest is not read then
     */
    default <T, X extends Exception> void forEach(Query<T> query, Body<? super T, X> action) throws X {
        try (Stream<T> rows = stream(query)) {
            Iterator<T> each = rows.iterator();
            while (each.hasNext()) {
                action.run(each.next());
            }
        }
    }

    /** Whether there is any row. */
    boolean exists(QueryExpression<?> query);

    /** How many rows there are, without limit and offset. */
    long count(QueryExpression<?> query);

    /** Runs a statement and gives the number of rows it affected: for UPDATE those found, changed or not. */
    int execute(Statement statement);
}
