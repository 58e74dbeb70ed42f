package dev.rowan.sql;

/** What a statement does, as far as a transaction must know. */
public enum Verb {
    /** Reads rows and changes nothing: may be done again on another connection when the first one turns out to be dead. */
    SELECT,
    INSERT,
    UPDATE,
    DELETE,
    /** Changes the schema; some databases commit when they meet it. */
    DDL
}
