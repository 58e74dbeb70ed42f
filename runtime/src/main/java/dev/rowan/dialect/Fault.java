package dev.rowan.dialect;

/** A driver's error, understood; a value. */
public record Fault(FaultKind kind, String constraint) {
    /** An error of this kind, in which no constraint is named. */
    public static Fault of(FaultKind kind) {
        return new Fault(kind, null);
    }

    /** Whether the connection is of no more use. */
    public boolean lost() {
        return kind == FaultKind.CONNECTION;
    }
}
