package dev.rowan;

/** A database URL, or an option in it, is wrong; the message never holds what might be a password. */
public final class UrlException extends RowanException {
    private static final long serialVersionUID = 1L;

    public UrlException(String message) {
        super(message);
    }

    public UrlException(String message, Throwable cause) {
        super(message, cause);
    }
}
