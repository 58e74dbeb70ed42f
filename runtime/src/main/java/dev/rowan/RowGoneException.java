package dev.rowan;

/** A row to be read again is no more. */
public final class RowGoneException extends RowanException {
    private static final long serialVersionUID = 1L;

    public RowGoneException(String message) {
        super(message);
    }
}
