package dev.rowan.type;

/** What is kept of a value that may change later, in a form of its own: as text, say. Immutable, and of one session. */
public interface Snapshot {

    /** Whether a value says the same as the one this was made of. */
    boolean sameAs(Object value);

    /** The value again, as a new one that may change. */
    Object value();
}
