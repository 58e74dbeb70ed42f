package dev.rowan.dialect;

/** When it went wrong: while a connection was made, in a transaction's beginning, a statement, or a transaction's end. */
public enum FaultPhase {
    CONNECT, BEGIN, STATEMENT, COMMIT, ROLLBACK
}
