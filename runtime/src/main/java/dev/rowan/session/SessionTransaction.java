package dev.rowan.session;

import dev.rowan.RowanException;
import dev.rowan.SessionStateException;
import dev.rowan.engine.Block;
import dev.rowan.engine.Engine;
import dev.rowan.engine.Result;
import dev.rowan.engine.Transaction;
import dev.rowan.engine.TransactionStatus;
import dev.rowan.log.StatementTally;
import java.util.function.Supplier;

/** The transactions of a session, one after another, and what their ends mean for its objects. Of one thread. */
final class SessionTransaction {

    private final Engine engine;
    private final UnitOfWork work;
    private final boolean expireOnCommit;
    /** Whether the end is somebody else's business: a body that committed must not go on as if it had not. */
    private final boolean managed;
    private final StatementTally tally;
    private boolean autoflush;
    private Transaction transaction;
    private boolean ended;
    private boolean closed;

    SessionTransaction(Engine engine, UnitOfWork work, SessionOptions options, boolean managed) {
        this.engine = engine;
        this.tally = engine.tally();
        this.work = work;
        this.expireOnCommit = options.expireOnCommit();
        this.autoflush = options.autoflush();
        this.managed = managed;
    }

    boolean hasBegun() {
        return transaction != null;
    }

    /** The transaction that the next statement is part of. */
    Transaction begun() {
        if (transaction == null) {
            transaction = engine.begin(tally);
        }
        return transaction;
    }

    StatementTally tally() {
        return tally;
    }

    void requireUsable() {
        requireOpen();
        if (transaction != null) {
            transaction.requireActive();
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new SessionStateException("the session is closed");
        }
        if (ended) {
            throw new SessionStateException("the transaction of this session was committed or rolled back within the body that it was "
                    + "opened for; let the body end, or open a session by hand");
        }
    }

    /** Writes what changed, and tells which instances stand for the records among it. */
    Replacements flush() {
        requireUsable();
        Replacements replacements = new Replacements();
        if (!work.isClean()) {
            Transaction tx = begun();
            tx.requireReady();      // a refusal harms nothing, and is no reason to roll back
            try {
                Runnable flush = () -> work.flush(tx, replacements);
                if (tally.on()) {
                    tally.asOne(() -> flushed(flush, replacements));
                } else {
                    engine.usingCodec(flush);
                }
            } catch (RuntimeException | Error failure) {
                tx.rollbackOnly(failure);
                throw failure;
            }
        }
        return replacements;
    }

    private Replacements flushed(Runnable flush, Replacements replacements) {
        engine.usingCodec(flush);
        return replacements;
    }

    /** Flushes before a query, if that is wanted; an error says for which. */
    void autoflush(Supplier<String> query) {
        requireUsable();
        if (!autoflush) {
            return;
        }
        try {
            flush();
        } catch (RowanException failure) {
            throw failure.during("the flush before " + query.get() + " (autoflush; see Session.noAutoflush)");
        }
    }

    <X extends Exception> void withoutAutoflush(Block<X> body) throws X {
        boolean before = autoflush;
        autoflush = false;
        try {
            body.run();
        } finally {
            autoflush = before;
        }
    }

    void commit() {
        requireOpen();
        commitAtEnd();
        ended = managed;
    }

    /** Commits, unless the body has ended the transaction itself. */
    void commitAtEnd() {
        if (ended) {
            return;
        }
        flush();
        if (transaction != null) {
            try {
                transaction.commit();
            } finally {
                afterCommit();
            }
        }
    }

    /**
     * A transaction that could not be committed waits for its rollback. One whose outcome is unknown has ended: the objects stay as
     * they are and are read anew when next met.
     */
    private void afterCommit() {
        TransactionStatus status = transaction.status();
        if (status == TransactionStatus.COMMITTED || status == TransactionStatus.UNKNOWN) {
            transaction = null;
            work.end();
            if (expireOnCommit || status == TransactionStatus.UNKNOWN) {
                work.expireAll();
            }
        }
    }

    void rollback() {
        requireOpen();
        undo();
        ended = managed;
    }

    private void undo() {
        Transaction tx = transaction;
        transaction = null;
        try {
            if (tx != null) {
                tx.close();
            }
        } finally {
            work.undo(0);
            if (tx != null) {
                work.expireAll();
            }
        }
    }

    /** What was committed stays as it is, in the objects too: only an open transaction is taken back. */
    void close() {
        if (!closed) {
            closed = true;
            if (transaction != null) {
                undo();
            }
            work.close();
        }
    }

    /** A body that runs within this transaction: if it fails, the whole transaction must not succeed. */
    <R, X extends Exception> R joined(Session session, Result<Session, R, X> body) throws X {
        try {
            return body.run(session);
        } catch (Exception | Error failure) {      // X, or unchecked: thrown on as it is
            begun().rollbackOnly(failure);
            throw failure;
        }
    }
}
