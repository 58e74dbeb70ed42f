package dev.rowan;

/** A row to be changed is not there as it was loaded: somebody else changed its version, or removed it. */
public final class StaleRowException extends RowanException {
    private static final long serialVersionUID = 1L;

    public StaleRowException(String message) {
        super(message);
    }
}
