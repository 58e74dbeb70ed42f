package dev.rowan.it.bank;

import static dev.rowan.it.bank.AccountTable.ACCOUNT;
import static dev.rowan.it.bank.EntryTable.ENTRY;
import static dev.rowan.sql.Sql.select;

import dev.rowan.CommitOutcomeUnknownException;
import dev.rowan.ConnectionException;
import dev.rowan.LockException;
import dev.rowan.QueryTimeoutException;
import dev.rowan.StaleRowException;
import dev.rowan.TransactionStateException;
import dev.rowan.engine.Retry;
import dev.rowan.session.SessionFactory;
import java.util.random.RandomGenerator;

/** Transfers money as an application should: it repeats what was certainly not stored, and looks where it does not know. */
final class Client {
    private static final int RETRIES = 5;

    private final SessionFactory sessions;
    private final Payment payment;
    private final Counts counts;
    /** Whether it is worth another try. */
    private final RandomGenerator patience;
    private final Runnable progress;

    private enum Outcome { DONE, CONFLICT, LOST }

    Client(SessionFactory sessions, Counts counts, RandomGenerator patience, Runnable progress) {
        this.sessions = sessions;
        this.payment = new Payment(sessions);
        this.counts = counts;
        this.patience = patience;
        this.progress = progress;
    }

    /** Whether it is done; if not, nothing is stored. */
    boolean transfer(Entry transfer, Manner manner) {
        counts.add(Happening.TRANSFER);
        while (true) {
            switch (attempt(transfer, manner)) {
                case DONE -> {
                    return true;
                }
                case CONFLICT -> {
                }
                case LOST -> {
                    if (patience.nextInt(4) == 0) {
                        counts.add(Happening.GIVEN_UP);
                        return false;
                    }
                }
            }
        }
    }

    private Outcome attempt(Entry transfer, Manner manner) {
        int[] runs = {0};
        try {
            sessions.with(Retry.times(RETRIES)).transaction(session -> {
                counts.add(runs[0]++ == 0 ? Happening.RUN : Happening.RETRY);
                progress.run();
                payment.pay(session, transfer, manner);
            });
            return Outcome.DONE;
        } catch (CommitOutcomeUnknownException e) {
            counts.add(Happening.UNKNOWN);
            return stored(transfer) ? Outcome.DONE : Outcome.LOST;
        } catch (StaleRowException e) {
            counts.add(Happening.STALE);
            return Outcome.CONFLICT;
        } catch (LockException e) {
            counts.add(Happening.LOCK);
            return Outcome.CONFLICT;
        } catch (ConnectionException | QueryTimeoutException e) {     // MySQL's word for a kill within a statement
            counts.add(Happening.BROKEN);
            return Outcome.LOST;
        } catch (TransactionStateException e) {
            if (!(e.getCause() instanceof ConnectionException || e.getCause() instanceof QueryTimeoutException)) {
                throw e;
            }
            counts.add(Happening.BROKEN);
            return Outcome.LOST;
        }
    }

    /**
     * Whether a transfer is stored whose COMMIT was not answered. The COMMIT may still be on its way, or at work: the lost transaction
     * holds the locks of the accounts until it ends, so that whoever has them afterwards sees what became of it.
     */
    boolean stored(Entry transfer) {
        while (true) {
            try {
                boolean stored = sessions.transactionResult(session -> {
                    session.list(select(ACCOUNT).where(ACCOUNT.id.in(transfer.payer(), transfer.payee()))
                            .orderBy(ACCOUNT.id.asc()).forUpdate());
                    return session.exists(ENTRY, transfer.id());
                });
                counts.add(Happening.UNKNOWN_STORED, stored ? 1 : 0);
                return stored;
            } catch (ConnectionException | QueryTimeoutException | LockException e) {
                counts.add(Happening.BROKEN_LOOK);
            }
        }
    }
}
