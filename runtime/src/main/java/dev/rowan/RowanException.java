package dev.rowan;

/** What all errors of Rowan are; unchecked, so that a lambda or a repository can let one through. */
public class RowanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private String occasion;

    public RowanException(String message) {
        super(message);
    }

    public RowanException(String message, Throwable cause) {
        super(message, cause);
    }

    /** This same error, which says from now on that it happened during something the caller did not ask for by itself. */
    public final RowanException during(String what) {
        occasion = what;
        return this;
    }

    @Override
    public String getMessage() {
        return occasion == null ? super.getMessage() : super.getMessage() + " [raised by " + occasion + "]";
    }
}
