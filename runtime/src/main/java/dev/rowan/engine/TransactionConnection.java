package dev.rowan.engine;

import dev.rowan.TransactionStateException;
import dev.rowan.dialect.Fault;
import dev.rowan.dialect.FaultPhase;
import dev.rowan.pool.Deadline;
import java.sql.Connection;
import java.sql.SQLException;

/** The connection of one transaction, from its first statement to its end; between the two it may be lost. */
final class TransactionConnection {
    private final EngineCore core;
    private final Isolation isolation;
    private Loan loan;
    private boolean begun;
    private boolean tainted;
    private int isolationBefore = Demarcation.UNCHANGED;

    TransactionConnection(EngineCore core, Isolation isolation) {
        this.core = core;
        this.isolation = core.isolation(isolation);
    }

    /** Whether the database has a transaction open on it. */
    boolean begun() {
        return begun;
    }

    Loan loan() {
        return loan;
    }

    Connection jdbc() {
        return loan.connection();
    }

    /** Begins on a connection that lives: a dead one is replaced, until the deadline. */
    void begin(Deadline deadline) {
        while (!begun) {
            borrow(deadline);
            try {
                isolationBefore = loan.demarcation().begin(loan.connection(), isolation);
                begun = true;
            } catch (SQLException e) {
                Fault fault = core.fault(e, FaultPhase.BEGIN);
                boolean again = core.redoable(e, fault, loan, deadline);
                drop();
                if (!again) {
                    throw core.failures().of(e, fault, null);
                }
            }
        }
        step("BEGIN");
    }

    /** Takes a connection, without beginning. */
    void borrow(Deadline deadline) {
        if (loan == null) {
            if (isolation != null) {
                EngineCore.verify(core.database().dialect(), isolation);
            }
            Loan taken = core.loan(deadline);
            if (isolation != null && external(taken)) {
                taken.giveBack();
                throw new TransactionStateException("Somebody else began this transaction: its isolation cannot be chosen here.");
            }
            loan = taken;
        }
    }

    /** Whether somebody else began the transaction, and will end it. */
    boolean external() {
        return external(loan);
    }

    /** Whether it is a savepoint of a transaction around. */
    boolean nested() {
        return loan.demarcation() == Demarcation.NESTED;
    }

    private static boolean external(Loan loan) {
        return loan.demarcation() == Demarcation.EXTERNAL;
    }

    /** Commits; the connection stays. */
    void commit() throws SQLException {
        if (begun) {
            loan.demarcation().commit(loan.connection());
        }
    }

    /** Ends a transaction that only read, and keeps the connection for the next. */
    void pause() throws SQLException {
        if (begun && !external()) {
            commit();
            loan.demarcation().end(loan.connection(), isolationBefore);
            begun = false;
            core.log().step("COMMIT");
        }
    }

    /** Rolls back; however that fails, nothing is stored: a connection that cannot say ROLLBACK is cut. */
    void rollback() {
        if (begun) {
            try {
                loan.demarcation().rollback(loan.connection());
            } catch (SQLException | RuntimeException e) {
                drop();
            }
        }
    }

    /** Cuts the connection, and with it all that was not committed. */
    void drop() {
        Loan dead = loan;
        loan = null;
        begun = false;
        if (dead != null) {
            dead.evict();
        }
    }

    /** Nobody is to have the connection after this transaction. */
    void taint() {
        tainted = true;
    }

    /** Gives the connection back as it came, after this last step of its transaction. */
    void release(String step) {
        Loan ended = loan;
        boolean said = begun;
        loan = null;
        begun = false;
        if (ended == null) {
            return;
        }
        if (tainted || said && !restored(ended)) {
            ended.evict();
        } else {
            ended.giveBack();
        }
        if (said && !external(ended)) {
            core.log().step(step);
        }
    }

    private boolean restored(Loan ended) {
        try {
            ended.demarcation().end(ended.connection(), isolationBefore);
            return true;
        } catch (SQLException | RuntimeException e) {
            return false;
        }
    }

    private void step(String step) {
        if (!external()) {
            core.log().step(step);
        }
    }
}
