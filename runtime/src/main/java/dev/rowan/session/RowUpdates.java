package dev.rowan.session;

import dev.rowan.SessionStateException;
import dev.rowan.engine.RowChange;
import dev.rowan.engine.RowWriter;
import dev.rowan.sql.KeyedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The UPDATEs of a flush in one table: rows that change the same columns one after another go in one batch. */
final class RowUpdates<E, K> {

    /** A row to be updated to an object's values: its own, or one that takes its place. */
    record Update<E, K>(Held<E, K> held, E entity, int[] columns) {

        static <E, K> Update<E, K> replacing(Held<E, K> held, E entity) {
            return new Update<>(held, entity, new Held<>(held.table(), held.key(), entity).columnsOtherThan(held.loaded()));
        }

        /** The same with what it changes by now. */
        Update<E, K> again() {
            return entity == held.entity() ? new Update<>(held, entity, held.changedColumns()) : replacing(held, entity);
        }

        /** Whether there is nothing to be done: one that takes the place of another does so even where it says the same. */
        boolean isNothing() {
            return columns.length == 0 && entity == held.entity();
        }

        K newKey() {
            K key = held.table().mapper().key(entity);
            if (key == null) {
                throw new SessionStateException("the key of " + held + " was set to null; a row keeps a key as long as it lives");
            }
            return key;
        }
    }

    private final KeyedTable<E, K> table;
    private final IdentityMap identities;
    private final Journal journal;
    private final Replacements replacements;

    RowUpdates(KeyedTable<E, K> table, IdentityMap identities, Journal journal, Replacements replacements) {
        this.table = table;
        this.identities = identities;
        this.journal = journal;
        this.replacements = replacements;
    }

    /** Writes these, in this order: see {@link #keysFreeFirst}. */
    void run(RowWriter writer, List<Update<E, K>> ordered) {
        List<E> written = new ArrayList<>(ordered.size());
        int from = 0;
        while (from < ordered.size()) {
            int[] columns = ordered.get(from).columns();
            int to = from + 1;
            while (to < ordered.size() && Arrays.equals(columns, ordered.get(to).columns())) {
                to++;
            }
            run(writer, ordered.subList(from, to), columns).forEach(change -> written.add(change.row()));
            from = to;
        }
        settle(ordered, writer.readComputed(table, written));
    }

    private List<RowChange<E, K>> run(RowWriter writer, List<Update<E, K>> batch, int[] columns) {
        List<RowChange<E, K>> changes = new ArrayList<>(batch.size());
        for (Update<E, K> update : batch) {
            if (update.entity() == update.held().entity()) {
                journal.updating(update.held());
            } else {
                journal.deleting(update.held());
                journal.inserting(table, update.entity());
            }
            changes.add(new RowChange<>(update.held().key(), update.entity(), update.held().loaded()));
        }
        return writer.change(table, changes, columns);
    }

    /** Tells the identity map what is in the database now: first what left, then what came, as keys may have changed hands. */
    private void settle(List<Update<E, K>> updates, List<E> written) {
        updates.forEach(update -> identities.remove(update.held()));
        for (int i = 0; i < updates.size(); i++) {
            Update<E, K> update = updates.get(i);
            replacements.add(update.entity(), written.get(i));
            if (update.entity() == update.held().entity()) {
                update.held().replace(written.get(i), identities);
                update.held().rekey();
                update.held().rememberWritten();
                identities.put(update.held());
            } else {
                journal.deleted(update.held());
                identities.put(new Held<>(table, update.newKey(), written.get(i)));
            }
        }
    }

    /** A row that takes the key of another comes after that one has left it. */
    static <E, K> List<Update<E, K>> keysFreeFirst(KeyedTable<E, K> table, List<Update<E, K>> updates) {
        Map<Object, Update<E, K>> leaving = new HashMap<>();
        for (Update<E, K> update : updates) {
            if (!table.identity(update.newKey()).equals(update.held().identity())) {
                leaving.put(update.held().identity(), update);
            }
        }
        if (leaving.isEmpty()) {
            return updates;
        }
        Set<Update<E, K>> ordered = new LinkedHashSet<>();
        for (Update<E, K> update : updates) {
            List<Update<E, K>> chain = new ArrayList<>();
            for (Update<E, K> next = update; next != null && !ordered.contains(next) && !chain.contains(next);
                    next = leaving.get(table.identity(next.newKey()))) {
                chain.add(0, next);
            }
            ordered.addAll(chain);
        }
        return new ArrayList<>(ordered);
    }
}
