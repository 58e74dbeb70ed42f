package dev.rowan.annotation;

/** What a session does to the objects at the other end of a relationship when it does it to an object. */
public enum Cascade {

    /** All of these. */
    ALL,

    /** Adds those that it does not hold, at the flush. */
    PERSIST,

    /** Merges them too. */
    MERGE,

    /** Deletes them too. */
    REMOVE
}
