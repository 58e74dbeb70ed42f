package dev.rowan;

/** A relationship was read that nobody loaded; the message says which, and how to load it. */
public final class NotLoadedException extends RowanException {
    private static final long serialVersionUID = 1L;

    public NotLoadedException(String message) {
        super(message);
    }
}
