package dev.rowan.ddl;

import dev.rowan.UnsupportedException;
import dev.rowan.dialect.Dialect;
import dev.rowan.sql.SqlSink;
import dev.rowan.sql.Statement;
import dev.rowan.sql.Verb;
import java.util.List;

/**
 * A statement about the schema, which may be several on some databases. Immutable; all threads may share it.
 *
 * <p>A database that cannot do what it says is an {@link UnsupportedException} when the text is asked for.
 */
public interface DdlStatement extends Statement {

    /** The statements, in the order they are to be run, for one database. */
    List<String> statements(Dialect dialect);

    /** The text for one database; several statements are joined by {@code ;} and a line break. */
    default String sql(Dialect dialect) {
        return String.join(";\n", statements(dialect));
    }

    /**
     * What builds a table anew, where the database has no other way (SQLite): an engine does that with the table as it is, and all that
     * others made on it, in a transaction of its own; {@link #statements} say it of the table as the model has it. Null where those are
     * run.
     */
    default TableRebuild rebuild(Dialect dialect) {
        return null;
    }

    @Override
    default Verb verb() {
        return Verb.DDL;
    }

    @Override
    default void render(SqlSink sink) {
        sink.sql(sql(sink.dialect()));
    }
}
