package dev.rowan;

/** A statement says what the database has not, and Rowan has no other words for; the message says what would do. Nothing was sent. */
public final class UnsupportedException extends RowanException {

    private static final long serialVersionUID = 1L;

    /** Says what it is, which database lacks it, and what would do. */
    public UnsupportedException(String message) {
        super(message);
    }
}
