package dev.rowan.it.bank;

import static dev.rowan.it.bank.AccountTable.ACCOUNT;

import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;

/** One transfer within one transaction. */
final class Payment {
    private final AccountRepository accounts;
    private final EntryRepository entries;

    Payment(SessionFactory sessions) {
        accounts = new AccountRepository(sessions);
        entries = new EntryRepository(sessions);
    }

    /** What the application itself throws to undo a part. */
    private static final class SecondThoughts extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    void pay(Session session, Entry transfer, Manner manner) {
        switch (manner) {
            case AT_ONCE -> atOnce(session, transfer);
            case IN_STEPS -> inSteps(session, transfer);
            case AFTER_A_DECOY -> {
                decoy(session, transfer);
                atOnce(session, transfer);
            }
            case BY_REPOSITORIES -> byRepositories(transfer);
        }
    }

    private static void atOnce(Session session, Entry transfer) {
        Account payer = session.getOne(ACCOUNT, transfer.payer());
        Account payee = session.getOne(ACCOUNT, transfer.payee());
        payer.receive(-transfer.amount());
        payee.receive(transfer.amount());
        session.add(transfer);
    }

    private static void inSteps(Session session, Entry transfer) {
        session.add(transfer);
        session.getOne(ACCOUNT, transfer.payer()).receive(-transfer.amount());
        session.flush();
        session.getOne(ACCOUNT, transfer.payee()).receive(transfer.amount());
        session.flush();
    }

    /** Takes all the payer has, writes that, and thinks again. */
    private static void decoy(Session session, Entry transfer) {
        try {
            session.savepoint(() -> {
                session.getOne(ACCOUNT, transfer.payer()).balance = 0;
                session.add(transfer);
                session.flush();
                throw new SecondThoughts();
            });
        } catch (SecondThoughts e) {
            return;   // as it was meant
        }
    }

    private void byRepositories(Entry transfer) {
        Account payee = accounts.getOne(transfer.payee());
        Account payer = accounts.getOne(transfer.payer());
        payer.receive(-transfer.amount());
        payee.receive(transfer.amount());
        accounts.update(payer);
        accounts.update(payee);
        entries.add(transfer);
    }
}
