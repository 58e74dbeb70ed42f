package dev.rowan.engine;

import java.util.ArrayList;
import java.util.List;

/** What a rollback of a transaction, or to a savepoint in it, is to take back in objects, the last first. Of one thread. */
final class UndoLog {

    private final List<Runnable> steps = new ArrayList<>(0);

    int place() {
        return steps.size();
    }

    void add(Runnable step) {
        steps.add(step);
    }

    void undo(int place) {
        while (steps.size() > place) {
            steps.remove(steps.size() - 1).run();
        }
    }

    /** What was done stays, or nobody knows whether it does. */
    void clear() {
        steps.clear();
    }
}
