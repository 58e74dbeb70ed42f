package dev.rowan;

/** One row at most was asked for and there are more. */
public final class TooManyRowsException extends RowanException {
    private static final long serialVersionUID = 1L;

    public TooManyRowsException(String message) {
        super(message);
    }
}
