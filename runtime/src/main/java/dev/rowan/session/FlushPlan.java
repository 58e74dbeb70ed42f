package dev.rowan.session;

import dev.rowan.engine.RowWriter;
import dev.rowan.engine.Transaction;
import dev.rowan.session.PendingRows.Pending;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Table;
import dev.rowan.sql.TableOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a flush has to write, in the order in which it does: tables by their foreign keys, in each the UPDATEs and then the
 * INSERTs; the DELETEs last, in the opposite order.
 */
final class FlushPlan {

    private final Map<Class<?>, TableWork<?, ?>> work = new LinkedHashMap<>();
    private final Links links;
    private final LinkedValues linked;

    /** Looks through what the session holds; writes nothing. Links may be made, or not. */
    FlushPlan(IdentityMap identities, Intent intent) {
        Wanted wanted = intent.wanted();
        this.links = intent.links();
        this.linked = intent.linked();
        List<Held<?, ?>> deletions = new ArrayList<>();
        identities.forEach(held -> {
            if (wanted.deletes(held)) {
                deletions.add(held);
            } else {
                addChange(held);
            }
        });
        deletions.addAll(wanted.attached());
        List<Pending<?>> insertions = wanted.insertions();
        Map<Pending<?>, Held<?, ?>> switched = new Switches(linked).among(deletions, insertions);
        Set<Held<?, ?>> kept = Set.copyOf(switched.values());
        deletions.stream().filter(held -> !kept.contains(held)).forEach(this::addDeletion);
        insertions.forEach(row -> addInsertion(row, switched.get(row)));
    }

    /** The objects to be inserted, but those that take the place of others: in the order in which they were added. */
    List<Object> inserted(Wanted wanted) {
        Set<Object> inserted = Collections.newSetFromMap(new IdentityHashMap<>());
        work.values().forEach(table -> inserted.addAll(table.inserts()));
        return wanted.insertions().stream().<Object>map(Pending::entity).filter(inserted::contains).toList();
    }

    /** What is to be done in each table. */
    Collection<TableWork<?, ?>> tables() {
        return work.values();
    }

    private <E, K> void addChange(Held<E, K> held) {
        int[] columns = held.changedColumns();
        if (columns.length > 0 || links.waits(held.entity())) {
            this.<E, K>work(held.table()).updates().add(new RowUpdates.Update<>(held, held.entity(), columns));
        }
    }

    private <E, K> void addDeletion(Held<E, K> held) {
        this.<E, K>work(held.table()).deletes().add(held);
    }

    private <E> void addInsertion(Pending<E> row, Held<?, ?> replaced) {
        if (replaced == null) {
            this.<E, Object>work(row.table()).inserts().add(row.entity());
        } else {
            addSwitch(row, replaced);
        }
    }

    /** A row that is deleted and inserted again with its key is one that is updated: see {@link Switches}. */
    @SuppressWarnings("unchecked")      // both are of one table
    private <E, K> void addSwitch(Pending<E> row, Held<?, ?> replaced) {
        Held<E, K> held = (Held<E, K>) replaced;
        this.<E, K>work(held.table()).updates().add(RowUpdates.Update.replacing(held, row.entity()));
    }

    @SuppressWarnings("unchecked")      // kept under its own class
    private <E, K> TableWork<E, K> work(Table<E> table) {
        return (TableWork<E, K>) work.computeIfAbsent(table.entity(), ignored -> new TableWork<E, K>(table));
    }

    /** Writes it all. */
    void run(Transaction transaction, IdentityMap identities, Journal journal, Replacements replacements, Relations relations) {
        TableOrder order = TableOrder.of(work.values().stream().map(TableWork::table).toList(), this::referringBy);
        RowWriter writer = transaction.writer();
        try {
            run(new FlushRun(transaction, writer, identities, journal, replacements, cyclicReferences(order), links),
                    order, relations, writer);
        } catch (RuntimeException | Error failure) {
            writer.takeBack();
            throw failure;
        }
    }

    private void run(FlushRun run, TableOrder order, Relations relations, RowWriter writer) {
        List<TableWork<?, ?>> sorted = new ArrayList<>();
        order.tables().forEach(table -> sorted.add(work.get(table.entity())));
        if (relations != null) {
            relations.makeRoom();
            relations.deletedForRoom().forEach(held -> deleteFirst(run, held));
        }
        sorted.forEach(run::updateAndInsert);
        run.completeInserts();
        if (relations != null) {
            relations.insertAssociations(writer);
            relations.release(writer);
        }
        for (TableWork<?, ?> tableWork : sorted) {
            run.unlinkDeletes(tableWork);
        }
        for (int i = sorted.size() - 1; i >= 0; i--) {
            run.delete(sorted.get(i));
        }
    }

    /** Deletes a row before others are written, unless rows that the flush deletes later may refer to it. */
    private <E, K> void deleteFirst(FlushRun run, Held<E, K> held) {
        TableWork<E, K> table = work(held.table());
        boolean referred = work.values().stream().anyMatch(other -> !other.deletes().isEmpty()
                && other.table().foreignKeys().stream().anyMatch(key -> key.target().equals(held.table())));
        if (!referred && table.deletes().remove(held)) {
            run.delete(new TableWork<>(held.table(), List.of(), List.of(), List.of(held)));
        }
    }

    /** How many rows to be inserted or deleted refer to others by a foreign key; at least one, as some may be updated. */
    private long referringBy(ForeignKey<?> key) {
        TableWork<?, ?> table = work.get(key.table().entity());
        long inserted = table.inserts().stream().filter(row -> links.of(row, key) != null).count();
        long rows = Stream.concat(table.insertedValues().stream(), table.deletedValues().stream())
                .filter(values -> !KeyValues.unset(key, KeyValues.referencing(key, values)))
                .count();
        return Math.max(1, inserted + rows);
    }

    /** For each foreign key to a table further back, what it may refer to there. */
    private List<CyclicReference> cyclicReferences(TableOrder order) {
        List<CyclicReference> cyclic = new ArrayList<>();
        for (ForeignKey<?> key : order.cyclic()) {
            cyclic.add(new CyclicReference(key, work.get(key.target().entity())));
        }
        return cyclic;
    }

    /** A foreign key that refers to a table further back, and what is done there. */
    record CyclicReference(ForeignKey<?> key, TableWork<?, ?> target) {
    }
}
