package dev.rowan.it.bank;

/** What is counted while the bank works. */
enum Happening {
    /** A transfer was asked for. */
    TRANSFER,
    /** A body ran. */
    RUN,
    /** A body was run again by {@code Retry}. */
    RETRY,
    /** A version had changed. */
    STALE,
    /** The retries were used up. */
    LOCK,
    /** A connection broke, and nothing was stored for certain. */
    BROKEN,
    /** A connection broke at COMMIT. */
    UNKNOWN,
    /** … and the transfer was stored. */
    UNKNOWN_STORED,
    /** A connection broke while a client looked what had become of a transfer. */
    BROKEN_LOOK,
    GIVEN_UP,
    /** A connection was killed at the server. */
    KILL,
    /** … and its COMMIT was on its way. */
    KILL_AT_COMMIT,
    /** A connection was cut on its way to the server. */
    CUT,
    /** … with its COMMIT, or with the answer to it. */
    CUT_AT_COMMIT
}
