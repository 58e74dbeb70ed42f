package dev.rowan.it.bank;

/** How a transfer is written. */
enum Manner {
    /** All of it by the flush before the COMMIT. */
    AT_ONCE,
    /** The payer first, then the payee: here they run into deadlocks. */
    IN_STEPS,
    /** As at once, after another one was taken back to a savepoint. */
    AFTER_A_DECOY,
    /** Through repositories that take part in the transaction. */
    BY_REPOSITORIES
}
