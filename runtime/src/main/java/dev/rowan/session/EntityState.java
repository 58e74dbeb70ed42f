package dev.rowan.session;

/** What an object is to a session, by SQLAlchemy's names. */
public enum EntityState {
    /** The session does not hold it, and it has no key. */
    TRANSIENT,
    /** It was added, and is not written yet. */
    PENDING,
    /** It stands for a row, and the session holds it; also when it is marked to be deleted at the next flush. */
    PERSISTENT,
    /** Its row was deleted in this transaction, which has not ended. */
    DELETED,
    /** The session does not hold it, and it has a key. */
    DETACHED
}
