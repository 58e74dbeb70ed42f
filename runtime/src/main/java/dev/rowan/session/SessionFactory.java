package dev.rowan.session;

import dev.rowan.LockTimeoutException;
import dev.rowan.PoolTimeoutException;
import dev.rowan.engine.Body;
import dev.rowan.engine.Engine;
import dev.rowan.engine.Isolation;
import dev.rowan.engine.Result;
import dev.rowan.engine.Retry;
import java.util.Objects;

/**
 * Opens sessions of one engine, all with the same settings (SQLAlchemy's {@code sessionmaker}). Immutable: a setting gives a
 * new factory; all threads share it.
 */
public final class SessionFactory implements SessionSource {

    private final Engine engine;
    private final SessionOptions options;
    /** Shared by the factories that were made of one another, so that a repository over one takes part in the other's session. */
    private final ThreadLocal<Session> bound;

    private SessionFactory(Engine engine, SessionOptions options, ThreadLocal<Session> bound) {
        this.engine = Objects.requireNonNull(engine, "an engine");
        this.options = options;
        this.bound = bound;
    }

    /** A factory with the settings of SQLAlchemy, but that objects stay as they are after a commit. */
    public static SessionFactory of(Engine engine) {
        return new SessionFactory(engine, SessionOptions.DEFAULT, new ThreadLocal<>());
    }

    /**
     * The same factory, whose sessions read objects anew, when they next meet them, after a commit; or not, as it is by default.
     *
     * <p>Until then objects and collections stay as they are. A query, a {@code get} or a load that reads the row of such an object, as
     * one also does after a rollback, makes its collections unloaded again, unless it loads them, and so objects that refer to it one to
     * one; the object at the end of a foreign key stays while the key is the same. What was changed since and is not flushed stays.
     */
    public SessionFactory expireOnCommit(boolean expire) {
        return new SessionFactory(engine, options.expireOnCommit(expire), bound);
    }

    /** The same factory, whose sessions flush before a query, as it is by default; or not. */
    public SessionFactory autoflush(boolean flush) {
        return new SessionFactory(engine, options.autoflush(flush), bound);
    }

    /** The same factory, whose transactions have this isolation. */
    public SessionFactory with(Isolation isolation) {
        return new SessionFactory(engine.with(isolation), options, bound);
    }

    /**
     * The same factory, which runs the body of a {@link #transaction} again after a deadlock or a serialization failure, each time in a
     * new session.
     */
    public SessionFactory with(Retry retry) {
        return new SessionFactory(engine.with(retry), options, bound);
    }

    @Override
    public Engine engine() {
        return engine;
    }

    @Override
    public Session current() {
        return bound.get();
    }

    /** A new session; the caller closes it. */
    public Session open() {
        return new Session(engine, options, false);
    }

    /**
     * Runs a body in a session of its own, commits it and closes it; any exception rolls it back and is let through. Meanwhile
     * repositories on this thread take part. Within another one of this factory's on the same thread it joins that.
     *
     * @throws X what the body throws
     */
    public <X extends Exception> void transaction(Body<Session, X> body) throws X {
        transactionResult(session -> {
            body.run(session);
            return null;
        });
    }

    /**
     * The same, which within another one is part of it or one of its own.
     *
     * @throws X what the body throws
     */
    public <X extends Exception> void transaction(Propagation propagation, Body<Session, X> body) throws X {
        transactionResult(propagation, session -> {
            body.run(session);
            return null;
        });
    }

    /**
     * The same with a value.
     *
     * @throws X what the body throws
     */
    public <R, X extends Exception> R transactionResult(Result<Session, R, X> body) throws X {
        return transactionResult(Propagation.JOIN, body);
    }

    /**
     * The same with a value, which within another one is part of it or one of its own.
     *
     * @throws X what the body throws
     * @throws dev.rowan.PoolTimeoutException if no second connection comes free for one of its own
     */
    public <R, X extends Exception> R transactionResult(Propagation propagation, Result<Session, R, X> body) throws X {
        Session outer = bound.get();
        if (outer == null) {
            return engine.retry().run(() -> inSessionOfItsOwn(body));
        }
        return switch (propagation) {
            case JOIN -> outer.transaction().joined(outer, body);
            case NEW -> within(outer, body);
        };
    }

    private <R, X extends Exception> R inSessionOfItsOwn(Result<Session, R, X> body) throws X {
        try (Session session = new Session(engine, options, true)) {
            bound.set(session);
            R result = body.run(session);
            session.transaction().commitAtEnd();
            return result;
        } finally {
            bound.remove();
        }
    }

    /** While the outer one waits, what it holds is not to be had: an error because of that says so. */
    private <R, X extends Exception> R within(Session outer, Result<Session, R, X> body) throws X {
        try {
            return engine.retry().run(() -> inSessionOfItsOwn(body));
        } catch (PoolTimeoutException | LockTimeoutException failure) {
            throw outer.inTransaction()
                    ? failure.during("a transaction of Propagation.NEW, while the outer one on the same thread waits for it, and keeps its connection "
                            + "and its locks")
                    : failure;
        } finally {
            bound.set(outer);
        }
    }
}
