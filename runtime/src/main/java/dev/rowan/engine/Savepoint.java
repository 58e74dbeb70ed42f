package dev.rowan.engine;

/** A moment in a transaction to which it can go back. For one thread at a time. */
public final class Savepoint implements AutoCloseable {
    private final SavepointStack stack;
    private final String name;
    private final int place;

    Savepoint(SavepointStack stack, String name, int place) {
        this.stack = stack;
        this.name = name;
        this.place = place;
    }

    /** Where the log of what a rollback takes back stood. */
    int place() {
        return place;
    }

    /** Its name in SQL. */
    public String name() {
        return name;
    }

    /** Whether neither it has ended, nor an outer one, nor the transaction. */
    public boolean isOpen() {
        return stack.isOpen(this);
    }

    /** Keeps what was done since, and ends the savepoint. */
    public void release() {
        stack.release(this);
    }

    /** Undoes what was done since, and ends the savepoint; after an error the transaction is active again, if the server still has it. */
    public void rollback() {
        stack.rollback(this);
    }

    /** Rolls back to it, unless it has ended. */
    @Override
    public void close() {
        stack.close(this);
    }
}
