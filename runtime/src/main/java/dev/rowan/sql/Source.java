package dev.rowan.sql;

/** What a FROM clause names: a table, an alias of one, or a {@link Derived} table. Immutable; all threads may share it. */
public sealed interface Source permits Table, Derived {

    /** The name that its columns are qualified with in a statement: its alias, or its own name. */
    String sourceName();

    /** Says it to a sink as a FROM clause has it. */
    void renderSource(SqlSink sink);
}
