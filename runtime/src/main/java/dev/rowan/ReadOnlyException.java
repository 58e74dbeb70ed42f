package dev.rowan;

/** Something would write rows of what is only read, as a view. */
public final class ReadOnlyException extends RowanException {
    private static final long serialVersionUID = 1L;

    public ReadOnlyException(String message) {
        super(message);
    }
}
