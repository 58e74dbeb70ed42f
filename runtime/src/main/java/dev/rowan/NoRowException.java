package dev.rowan;

/** Exactly one row was asked for and there is none. */
public final class NoRowException extends RowanException {
    private static final long serialVersionUID = 1L;

    public NoRowException(String message) {
        super(message);
    }
}
