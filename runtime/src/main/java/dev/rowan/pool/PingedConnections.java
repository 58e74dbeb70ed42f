package dev.rowan.pool;

import java.sql.SQLException;

/** Asks each connection whether it lives before it is lent: {@code poolPrePing(true)}. */
public final class PingedConnections implements Lender {
    private static final int SECONDS = 5;

    private final Lender lender;

    public PingedConnections(Lender lender) {
        this.lender = lender;
    }

    @Override
    public Lease borrow(Deadline deadline) throws SQLException {
        while (true) {
            Lease lease = lender.borrow(deadline);
            if (lives(lease)) {
                return lease;
            }
            lease.evict();
            if (!deadline.again()) {
                throw new SQLException("No connection answered a ping within " + deadline.waited().toMillis() + " ms", "08000");
            }
        }
    }

    private static boolean lives(Lease lease) {
        try {
            return lease.connection().isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public Counts counts() {
        return lender.counts();
    }

    @Override
    public void dispose() {
        lender.dispose();
    }

    @Override
    public void close() {
        lender.close();
    }
}
