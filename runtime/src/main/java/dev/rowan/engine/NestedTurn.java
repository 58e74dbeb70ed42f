package dev.rowan.engine;

import dev.rowan.pool.Lease;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One borrower's use of a connection that others use too: its commit keeps, and its rollback undoes, what was done since a savepoint that
 * its first statement sets. Turns may be open beside each other, but savepoints lie within each other: where one would undo what another
 * has written, the other can no more be committed.
 */
final class NestedTurn implements Lease, Custody {
    private static final String ABORTED = "25P02";      // PostgreSQL takes nothing but a rollback after an error

    private final NestedConnections around;
    private final Connection connection;
    private final Connection lent;
    /** Those around this one that have written since it began: a rollback of this one undoes that. */
    private final Set<NestedTurn> carried = Collections.newSetFromMap(new IdentityHashMap<>());
    private String savepoint;
    /** Why it cannot be committed, or null. */
    private String undone;

    NestedTurn(NestedConnections around, Connection connection) {
        this.around = around;
        this.connection = connection;
        this.lent = new LentConnection(connection, this);
    }

    @Override
    public Connection connection() {
        return lent;
    }

    @Override
    public Connection pooled() {
        return lent;
    }

    @Override
    public boolean autoCommit(Connection itself) {
        return false;
    }

    @Override
    public void speaking(String sql) throws SQLException {
        synchronized (around) {
            checkSound();
            if (savepoint == null) {
                begin();
            } else if (top() != this && !reads(sql)) {
                top().carried.add(this);
            }
        }
    }

    private void begin() throws SQLException {
        String name = around.name();
        try {
            step("SAVEPOINT " + name);
        } catch (SQLException e) {
            if (!ABORTED.equals(e.getSQLState()) || around.open().isEmpty()) {
                throw e;
            }
            top().step("ROLLBACK TO SAVEPOINT " + top().savepoint);
            top().undone = "an error happened in it";
            step("SAVEPOINT " + name);
        }
        savepoint = name;
        around.open().add(this);
    }

    private static boolean reads(String sql) {
        return sql != null && sql.stripLeading().toLowerCase(Locale.ROOT).startsWith("select");
    }

    private NestedTurn top() {
        return around.open().get(around.open().size() - 1);
    }

    private void checkSound() throws SQLException {
        if (undone != null) {
            throw new SQLException("This transaction, a savepoint of another one, can only be rolled back: " + undone, "25000");
        }
    }

    @Override
    public void commit() throws SQLException {
        synchronized (around) {
            checkSound();
            if (savepoint == null) {
                return;
            }
            List<NestedTurn> open = around.open();
            if (top() != this) {
                if (open.stream().anyMatch(turn -> turn.carried.contains(this))) {
                    throw new SQLException("This transaction, a savepoint of another one, wrote something after one was begun within it: "
                            + "end that one first", "25000");
                }
                open.remove(this);      // its savepoint goes with the one around
            } else {
                step("RELEASE SAVEPOINT " + savepoint);
                open.remove(this);
                handOn();
            }
            savepoint = null;
        }
    }

    /** What is kept lies in the next one around from now on. */
    private void handOn() {
        if (!around.open().isEmpty()) {
            top().carried.addAll(carried);
            top().carried.remove(top());
        }
        carried.clear();
    }

    @Override
    public void rollback() throws SQLException {
        synchronized (around) {
            try {
                if (savepoint != null) {
                    step("ROLLBACK TO SAVEPOINT " + savepoint);
                    step("RELEASE SAVEPOINT " + savepoint);
                }
            } finally {
                takeBack();
                undone = null;
            }
        }
    }

    private void takeBack() {
        List<NestedTurn> open = around.open();
        int place = open.indexOf(this);
        savepoint = null;
        if (place >= 0) {
            List<NestedTurn> within = open.subList(place, open.size());
            for (NestedTurn turn : within) {
                turn.carried.forEach(other -> other.undone = "something it wrote was rolled back with one that was begun within it");
                turn.carried.clear();
                turn.undone = "the one around it was rolled back";
                turn.savepoint = null;
            }
            within.clear();
        }
    }

    @Override
    public void giveBack() {
        evict();
    }

    /** The connection is not this one's to close: what it did and did not commit is undone. */
    @Override
    public void evict() {
        try {
            rollback();
        } catch (SQLException e) {
            undone = "its rollback failed";     // nobody uses it any more; the one around it finds that out for itself
        } finally {
            around.ended();
        }
    }

    private void step(String sql) throws SQLException {
        Demarcation.step(connection, sql);
    }
}
