package dev.rowan.it.relation.machine;

import dev.rowan.IntegrityException;
import dev.rowan.StaleRowException;
import dev.rowan.it.relation.machine.RowSort.Key;
import dev.rowan.it.relation.machine.RowSort.Row;
import dev.rowan.it.relation.machine.RowsState.Copy;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a flush is to do with rows that lead nowhere. */
final class RowsPlan {

    final RowsState after;
    /** What it may be refused by; empty where it is not. */
    final Set<Class<? extends RuntimeException>> refusals = new LinkedHashSet<>();
    /** The rows that it wrote. */
    final Set<Key> written = new LinkedHashSet<>();

    private final RowsState before;
    private final Map<Key, Copy> pending;

    RowsPlan(RowsState before, Map<Key, Copy> pending, Set<Key> leaving) {
        this.before = before;
        this.after = before.copy();
        this.pending = pending;
        before.held.forEach((key, copy) -> {
            if (!leaving.contains(key)) {
                update(key, copy);
            } else if (pending.containsKey(key)) {
                replace(key, copy);
            } else {
                delete(key, copy);
            }
        });
        pending.keySet().stream().filter(key -> !leaving.contains(key)).forEach(this::insert);
    }

    private void stale() {
        refusals.add(StaleRowException.class);
    }

    /** Whether the row is there as the object knows it: unversioned, it need only be there. */
    private boolean isThere(Key key, Copy copy) {
        Row row = before.stored.get(key);
        return row != null && (!key.sort().isVersioned() || row.version() == copy.base().version());
    }

    private void update(Key key, Copy copy) {
        if (!copy.isChanged()) {
            return;
        }
        if (!isThere(key, copy)) {
            stale();
            return;
        }
        int version = key.sort().isVersioned() ? copy.base().version() + 1 : 0;
        Row row = before.stored.get(key).version(version);
        if (!copy.says().text().equals(copy.base().text())) {
            row = row.text(copy.says().text());
        }
        if (copy.says().number() != copy.base().number()) {
            row = row.number(copy.says().number());
        }
        after.stored.put(key, row);
        after.held.put(key, copy.written(copy.says().version(version)));
        written.add(key);
    }

    private void replace(Key key, Copy gone) {
        if (!isThere(key, gone)) {
            stale();
            return;
        }
        Copy copy = pending.get(key);
        Row row = copy.says().version(key.sort().isVersioned() ? gone.base().version() + 1 : 0);
        after.stored.put(key, row);
        after.held.put(key, Copy.of(copy.object(), row));
        after.deleted.put(key, gone);
        written.add(key);
    }

    private void delete(Key key, Copy copy) {
        if (key.sort().isVersioned() && !isThere(key, copy)) {
            stale();
            return;
        }
        after.stored.remove(key);
        after.held.remove(key);
        after.deleted.put(key, copy);
        written.add(key);
    }

    private void insert(Key key) {
        if (before.stored.containsKey(key)) {
            refusals.add(IntegrityException.class);
            return;
        }
        Copy copy = pending.get(key);
        int given = copy.says().version();
        Row row = copy.says().version(!key.sort().isVersioned() ? 0 : given == 0 ? 1 : given);
        after.stored.put(key, row);
        after.held.put(key, Copy.of(copy.object(), row));
        written.add(key);
    }
}
