package dev.rowan.sql;

/** Where the text of a statement came from, as the log tells it. */
public enum Origin {
    /** It stood in the program: SQL the user wrote. */
    COMPILED,
    /** It was rendered for an earlier statement of the same shape. */
    CACHED,
    /** It was rendered now. */
    RENDERED
}
