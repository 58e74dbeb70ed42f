package dev.rowan.junit;

import dev.rowan.RowanException;
import dev.rowan.engine.Engine;
import dev.rowan.engine.Savepoint;
import dev.rowan.engine.Transaction;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import java.util.function.UnaryOperator;

/** One test: the transaction around it, and what works within that. Of the thread of the test. */
final class TestRun {
    private final Transaction around;
    /** Still there at the end, unless somebody has ended the transaction. */
    private final Savepoint start;
    private final Engine engine;
    private final SessionFactory sessions;
    private final TestTally tally = new TestTally();
    private Session session;
    private Transaction transaction;

    TestRun(Engine given, UnaryOperator<SessionFactory> settings) {
        around = given.begin();
        try {
            start = around.savepoint();
            engine = given.within(around).with(tally);
            sessions = settings.apply(SessionFactory.of(engine));
        } catch (RuntimeException | Error e) {
            around.close();
            throw e;
        }
    }

    Engine engine() {
        return engine;
    }

    SessionFactory sessions() {
        return sessions;
    }

    TestTally tally() {
        return tally;
    }

    /** The one that the test's methods share. */
    Session session() {
        if (session == null) {
            session = sessions.open();
        }
        return session;
    }

    /** The one that the test's methods share. */
    Transaction transaction() {
        if (transaction == null) {
            transaction = engine.begin();
        }
        return transaction;
    }

    /** Takes back all that was done. */
    void end() {
        try {
            if (session != null) {
                session.close();
            }
            if (transaction != null) {
                transaction.close();
            }
            engine.close();
            start.rollback();
        } catch (RowanException e) {
            throw new IllegalStateException(
                    "The transaction around this test ended within it, so that what it wrote may be stored: by DDL "
                            + "that Rowan did not see and the database commits at, or with its connection.", e);
        } finally {
            around.close();
        }
    }
}
