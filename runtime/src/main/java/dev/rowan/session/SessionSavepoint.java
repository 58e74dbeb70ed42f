package dev.rowan.session;

import dev.rowan.engine.Savepoint;

/** A place in a session's transaction to go back to, the session's objects too. Belongs to the session's thread. */
public final class SessionSavepoint implements AutoCloseable {

    private final Savepoint savepoint;
    private final Runnable flush;
    private final UnitOfWork work;
    private final int place;
    private boolean ended;

    SessionSavepoint(Savepoint savepoint, Runnable flush, UnitOfWork work) {
        this.savepoint = savepoint;
        this.flush = flush;
        this.work = work;
        this.place = work.place();
    }

    /** Flushes, and lets what was done since stay with what was done before; a second call does nothing. */
    public void release() {
        if (!ended) {
            flush.run();
            savepoint.release();
            ended = true;
        }
    }

    /** Takes back what was done since, in the database and in the objects; a second call does nothing. */
    public void rollback() {
        if (ended) {
            return;
        }
        ended = true;
        boolean open = savepoint.isOpen();
        try {
            savepoint.rollback();
        } finally {
            if (open) {     // otherwise what the objects say is of another transaction, or of an outer savepoint
                work.undo(place);
                work.expireAll();
            }
        }
    }

    /** Goes back to it, unless it has ended: released, rolled back, or with an outer one or the transaction. */
    @Override
    public void close() {
        if (savepoint.isOpen()) {
            rollback();
        }
    }
}
