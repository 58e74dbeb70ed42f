package dev.rowan.engine;

/** Is told how far a call about many rows has come. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (rows, total) -> { };

    /**
     * Some rows, a batch, were written since this was last told, within the transaction, which is not committed yet. What it throws ends
     * the call like any error: nothing is stored.
     *
     * @param rows how many rows of the call are written
     * @param total how many there are, or -1 where nobody knows yet
     */
    void written(long rows, long total);
}
