package dev.rowan.engine;

import dev.rowan.sql.Origin;
import dev.rowan.sql.Parameter;
import dev.rowan.sql.Verb;
import java.util.List;

/** One call to the database, as a log or an error tells it. Its parameters are made only when somebody asks. */
interface Request {
    String sql();

    Verb verb();

    Origin origin();

    /** How often it runs: more than once in a batch. */
    default int sets() {
        return 1;
    }

    /** How many rows of the same call went before it. */
    default int before() {
        return 0;
    }

    /** How many rows the whole call has, or -1 where nobody knows yet. */
    default int total() {
        return sets();
    }

    /** Whether it is a transaction of its own, whatever the database does with DDL. */
    default boolean alone() {
        return false;
    }

    /** The parameters of one run, counted from 0. */
    List<Parameter> parameters(int set);
}
