package dev.rowan;

/** A session cannot do this with this object, or in the state it is in. */
public final class SessionStateException extends RowanException {
    private static final long serialVersionUID = 1L;

    public SessionStateException(String message) {
        super(message);
    }

    public SessionStateException(String message, Throwable cause) {
        super(message, cause);
    }
}
