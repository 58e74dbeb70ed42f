package dev.rowan;

/** A transaction cannot do this any more: an error made it roll-back-only (the first one is the cause), or it has ended. */
public final class TransactionStateException extends RowanException {
    private static final long serialVersionUID = 1L;

    public TransactionStateException(String message) {
        super(message);
    }

    public TransactionStateException(String message, Throwable cause) {
        super(message, cause);
    }
}
