package dev.rowan.engine;

import dev.rowan.TransactionStateException;
import java.util.ArrayDeque;
import java.util.Deque;

/** The savepoints of one transaction, the newest on top: one that ends takes those above it along. */
final class SavepointStack {
    private final TransactionCalls calls;
    private final Deque<Savepoint> open = new ArrayDeque<>(2);
    private int made;

    SavepointStack(TransactionCalls calls) {
        this.calls = calls;
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    Savepoint open() {
        String name = calls.savepointName(made + 1);
        calls.run("SAVEPOINT " + name);
        made++;
        Savepoint savepoint = new Savepoint(this, name, calls.undoLog().place());
        open.push(savepoint);
        return savepoint;
    }

    boolean isOpen(Savepoint savepoint) {
        return calls.state().open() && open.contains(savepoint);
    }

    void release(Savepoint savepoint) {
        check(savepoint);
        calls.run("RELEASE SAVEPOINT " + savepoint.name());
        pop(savepoint);
    }

    void rollback(Savepoint savepoint) {
        check(savepoint);
        calls.restore("ROLLBACK TO SAVEPOINT " + savepoint.name());
        calls.undoLog().undo(savepoint.place());
        pop(savepoint);
    }

    /** At the end of a block: what went wrong in it is already on its way to the caller. */
    void close(Savepoint savepoint) {
        if (isOpen(savepoint)) {
            boolean spoiled = !calls.state().active();
            try {
                rollback(savepoint);
            } catch (RuntimeException e) {
                pop(savepoint);
                if (!spoiled) {
                    throw e;
                }
            }
        }
    }

    private void check(Savepoint savepoint) {
        calls.state().checkOpen();
        if (!open.contains(savepoint)) {
            throw new TransactionStateException("The savepoint has been released or rolled back, by itself or with an outer one.");
        }
    }

    private void pop(Savepoint savepoint) {
        while (open.pop() != savepoint) {
            continue;   // inner ones end with it
        }
    }
}
