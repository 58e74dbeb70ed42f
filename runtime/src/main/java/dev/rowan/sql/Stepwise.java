package dev.rowan.sql;

import java.util.List;

/** A query for which a database needs several statements, which stand or fall together. Immutable; all threads may share it. */
public interface Stepwise {

    /** Runs it: in a transaction, which locks and writes. */
    <R> R run(Steps<R> steps);

    /**
     * What runs the statements.
     *
     * @param <R> what is made of the rows
     */
    interface Steps<R> {

        /** All rows of a query on the way. */
        <T> List<T> list(Query<T> query);

        /** Runs a statement. */
        void execute(Statement statement);

        /** Makes what was asked for of the rows of this query; once. */
        R read(Query<?> rows);
    }
}
