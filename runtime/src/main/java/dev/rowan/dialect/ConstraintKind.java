package dev.rowan.dialect;

/** What a constraint is. */
public enum ConstraintKind {
    PRIMARY_KEY, UNIQUE, FOREIGN_KEY, CHECK,
    /** One of a name that is all that is known of it. */
    UNKNOWN
}
