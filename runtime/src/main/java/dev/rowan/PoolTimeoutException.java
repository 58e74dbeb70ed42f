package dev.rowan;

import java.time.Duration;

/** No connection of the pool came free in time; the message says how it stands and what to change. */
public final class PoolTimeoutException extends RowanException {
    private static final long serialVersionUID = 1L;

    private final int size;
    private final int overflow;
    private final int inUse;
    private final int idle;
    private final int waiting;
    private final Duration waited;

    public PoolTimeoutException(String message, int size, int overflow, int inUse, int idle, int waiting, Duration waited) {
        super(message);
        this.size = size;
        this.overflow = overflow;
        this.inUse = inUse;
        this.idle = idle;
        this.waiting = waiting;
        this.waited = waited;
    }

    /** How many connections the pool keeps: {@code poolSize}. */
    public int size() {
        return size;
    }

    /** How many more it may open: {@code maxOverflow}. */
    public int overflow() {
        return overflow;
    }

    /** How many were borrowed when the wait ended. */
    public int inUse() {
        return inUse;
    }

    /** How many lay idle; more than none means that they came too late. */
    public int idle() {
        return idle;
    }

    /** How many other threads were still waiting. */
    public int waiting() {
        return waiting;
    }

    /** How long this thread waited. */
    public Duration waited() {
        return waited;
    }
}
