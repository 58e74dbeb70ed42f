package dev.rowan.dialect;

/**
 * A driver's error, understood; a value.
 *
 * @param kind what went wrong
 * @param constraint the constraint that was broken, or the column that may not be null; null where the driver does not tell
 */
public record Fault(FaultKind kind, String constraint) {
    /** An error of this kind, in which no constraint is named. */
    public static Fault of(FaultKind kind) {
        return new Fault(kind, null);
    }

    /** Whether a COMMIT that ends so may have been done nevertheless. */
    public boolean leavesCommitUnknown() {
        return lost() || kind == FaultKind.QUERY_TIMEOUT;
    }

    /** Whether the connection is of no more use. */
    public boolean lost() {
        return kind == FaultKind.CONNECTION;
    }
}
