package dev.rowan.engine;

import dev.rowan.TransactionStateException;

/** The status of one transaction, with the error that spoiled it. */
final class TransactionState {
    private TransactionStatus status = TransactionStatus.ACTIVE;
    private Throwable firstError;

    TransactionStatus status() {
        return status;
    }

    boolean active() {
        return status == TransactionStatus.ACTIVE;
    }

    /** Whether it has neither been committed nor rolled back. */
    boolean open() {
        return status == TransactionStatus.ACTIVE || status == TransactionStatus.ROLLBACK_ONLY;
    }

    void checkActive() {
        if (status != TransactionStatus.ACTIVE) {
            throw refusal();
        }
    }

    void checkOpen() {
        if (!open()) {
            throw refusal();
        }
    }

    private TransactionStateException refusal() {
        return switch (status) {
            case ACTIVE -> throw new IllegalStateException("active");
            case ROLLBACK_ONLY -> new TransactionStateException("The transaction can only be rolled back, since an error happened in it. "
                    + "The first was: " + firstError, firstError);
            case COMMITTED -> new TransactionStateException("The transaction has been committed: begin another.");
            case ROLLED_BACK -> new TransactionStateException("The transaction has been rolled back: begin another.");
            case UNKNOWN -> new TransactionStateException("The connection broke at COMMIT: what became of the transaction is unknown.",
                    firstError);
        };
    }

    /** An error: the first one is kept. */
    void spoiled(Throwable error) {
        if (status == TransactionStatus.ACTIVE) {
            status = TransactionStatus.ROLLBACK_ONLY;
            firstError = error;
        }
    }

    /** The transaction went back to a moment before its first error. */
    void restored() {
        status = TransactionStatus.ACTIVE;
        firstError = null;
    }

    void ended(TransactionStatus end) {
        status = end;
    }

    void unknown(Throwable error) {
        status = TransactionStatus.UNKNOWN;
        firstError = error;
    }
}
