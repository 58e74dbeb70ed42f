package dev.rowan.dialect;

/** What went wrong, in the words of SQL. */
public enum FaultKind {
    UNIQUE, FOREIGN_KEY, NOT_NULL, CHECK, INTEGRITY, DATA, DEADLOCK, SERIALIZATION, LOCK_TIMEOUT, SYNTAX, CONNECTION, QUERY_TIMEOUT, OTHER
}
