package dev.rowan;

/** What all errors of Rowan are; unchecked, so that a lambda or a repository can let one through. */
public class RowanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RowanException(String message) {
        super(message);
    }

    public RowanException(String message, Throwable cause) {
        super(message, cause);
    }
}
