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

    /** Whether it is a transaction of its own, whatever the database does with DDL. */
    default boolean alone() {
        return false;
    }

    /** The parameters of one run, counted from 0. */
    List<Parameter> parameters(int set);
}
