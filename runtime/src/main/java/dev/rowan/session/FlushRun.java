package dev.rowan.session;

import dev.rowan.SessionStateException;
import dev.rowan.engine.RowChange;
import dev.rowan.engine.RowWriter;
import dev.rowan.engine.Transaction;
import dev.rowan.session.FlushPlan.CyclicReference;
import dev.rowan.session.LateLinks.Late;
import dev.rowan.session.RowOrder.Broken;
import dev.rowan.session.RowUpdates.Update;
import dev.rowan.sql.Column;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Sql;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes what a flush has to write, and tells the identity map and the journal. */
final class FlushRun {

    private final Transaction transaction;
    /** One for all that the flush writes, so that it has one time. */
    private final RowWriter writer;
    private final IdentityMap identities;
    private final Journal journal;
    private final KnownRows rows;
    private final Replacements replacements;
    private final List<CyclicReference> cyclic;
    private final Links links;
    private final List<Runnable> laterUpdates = new ArrayList<>();

    FlushRun(Transaction transaction, RowWriter writer, IdentityMap identities, Journal journal, Replacements replacements,
            List<CyclicReference> cyclic, Links links) {
        this.transaction = transaction;
        this.writer = writer;
        this.identities = identities;
        this.journal = journal;
        this.rows = new TrackedRows(identities, journal);
        this.replacements = replacements;
        this.cyclic = cyclic;
        this.links = links;
    }

    <E, K> void updateAndInsert(TableWork<E, K> work) {
        List<Update<E, K>> waiting = new ArrayList<>(0);
        update(work, ready(work, waiting));
        if (!work.inserts().isEmpty()) {
            insertInWaves(work);
        }
        laterUpdates.add(() -> update(work, linked(waiting)));
    }

    private <E, K> void update(TableWork<E, K> work, List<Update<E, K>> updates) {
        if (updates.isEmpty()) {
            return;
        }
        List<Update<E, K>> ordered = RowUpdates.keysFreeFirst(work.keyed(), updates);
        List<Object[]> before = ordered.stream().map(update -> update.held().loaded()).toList();
        new RowUpdates<>(work.keyed(), identities, journal, replacements).run(writer, ordered);
        new KeyChanges(rows, writer::defers, KeyChanges.by(transaction)).follow(work.keyed(), ordered, before);
    }

    /** The UPDATEs that can be done at once; the others make their row refer to one that this flush has yet to insert. */
    private <E, K> List<Update<E, K>> ready(TableWork<E, K> work, List<Update<E, K>> waiting) {
        List<Update<E, K>> updates = links.isOpen() ? made(work.updates(), waiting) : work.updates();
        List<References> insertions = updates.isEmpty() ? List.of() : insertionsReferredTo(work);
        if (insertions.isEmpty()) {
            return updates;
        }
        List<Update<E, K>> ready = new ArrayList<>();
        for (Update<E, K> update : updates) {
            Object[] values = work.table().mapper().values(update.entity());
            boolean early = insertions.stream().anyMatch(references -> references.target(values) >= 0);
            (early ? waiting : ready).add(update);
        }
        return ready;
    }

    /** Those whose links are made, with what they change by them; the others wait for rows that this flush has yet to insert. */
    private <E, K> List<Update<E, K>> made(List<Update<E, K>> updates, List<Update<E, K>> waiting) {
        List<Update<E, K>> made = new ArrayList<>(updates.size());
        for (Update<E, K> update : updates) {
            if (!links.waits(update.entity())) {
                made.add(update);
            } else if (links.make(update.entity(), journal)) {
                made.add(update.again());
            } else {
                waiting.add(update);
            }
        }
        made.removeIf(Update::isNothing);
        return made;
    }

    /** The same when all rows are there. */
    private <E, K> List<Update<E, K>> linked(List<Update<E, K>> waiting) {
        List<Update<E, K>> linked = new ArrayList<>(waiting.size());
        for (Update<E, K> update : waiting) {
            links.makeAll(update.entity(), journal);
            linked.add(update.again());
        }
        linked.removeIf(Update::isNothing);
        return linked;
    }

    /**
     * What rows of this table may refer to among the rows to be inserted after its UPDATEs: its own, and those of tables further back.
     */
    private List<References> insertionsReferredTo(TableWork<?, ?> work) {
        List<References> insertions = new ArrayList<>(0);
        for (ForeignKey<?> key : work.table().foreignKeys()) {
            if (key.target().equals(work.table()) && !work.inserts().isEmpty()) {
                insertions.add(new References(key, work.insertedValues()));
            }
        }
        for (CyclicReference reference : cyclic) {
            if (reference.key().table().equals(work.table()) && !reference.target().inserts().isEmpty()) {
                insertions.add(new References(reference.key(), reference.target().insertedValues()));
            }
        }
        return insertions;
    }

    /**
     * Rows come after those of their table from which they get a key; one that gets a key of a table further back gets it by an UPDATE.
     */
    private <E, K> void insertInWaves(TableWork<E, K> work) {
        if (!links.isOpen()) {
            insert(work);
            return;
        }
        List<E> late = new ArrayList<>(0);
        List<E> left = work.inserts();
        while (!left.isEmpty()) {
            left.forEach(entity -> links.make(entity, journal));
            List<E> wave = wave(left);
            wave.stream().filter(links::waits).forEach(entity -> {
                links.waiting(entity).forEach(this::requireLater);
                late.add(entity);
            });
            insert(new TableWork<>(work.table(), List.of(), wave, List.of()));
            Set<E> inserted = identitySet(wave);
            left = left.stream().filter(entity -> !inserted.contains(entity)).toList();
        }
        if (!late.isEmpty()) {
            laterUpdates.add(() -> updateLinks(work, late));
        }
    }

    /** Those of these rows that wait for none of them; where each waits for another, the first that can do without. */
    private <E> List<E> wave(List<E> left) {
        Set<E> waitedFor = identitySet(left);
        List<E> wave = left.stream()
                .filter(entity -> links.waiting(entity).stream().noneMatch(link -> waitedFor.contains(link.parent())))
                .toList();
        if (!wave.isEmpty()) {
            return wave;
        }
        for (E entity : left) {
            if (links.waiting(entity).stream().allMatch(link -> link.key().optional())) {
                return List.of(entity);
            }
        }
        throw cycle(links.waiting(left.get(0)).stream().filter(link -> !link.key().optional()).findFirst().orElseThrow());
    }

    /** A key that is generated later can only be written by an UPDATE, for which the foreign key must take NULL. */
    private void requireLater(Link<?, ?> link) {
        if (!link.key().optional()) {
            throw cycle(link);
        }
    }

    private SessionStateException cycle(Link<?, ?> link) {
        return new SessionStateException("new rows lead to each other in a cycle, by " + links.openRelationships()
                + ", and " + link.key().columns()
                + " takes no NULL, so that none can be written first: let one of the foreign keys take NULL");
    }

    private static <E> Set<E> identitySet(List<E> entities) {
        Set<E> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(entities);
        return set;
    }

    @SuppressWarnings("unchecked")      // the rows were just inserted into this table
    private <E, K> void updateLinks(TableWork<E, K> work, List<E> late) {
        List<Update<E, K>> updates = new ArrayList<>(late.size());
        for (E entity : late) {
            links.makeAll(entity, journal);
            Held<E, K> held = (Held<E, K>) identities.of(entity);
            updates.add(new Update<>(held, entity, held.changedColumns()));
        }
        update(work, updates);
    }

    private <E, K> void insert(TableWork<E, K> work) {
        if (!mayReferFurther(work.table())) {
            insert(work, work.inserts());
            return;
        }
        List<Object[]> values = work.insertedValues();
        RowOrder order = RowOrder.of(work.table(), values, writer::defers);
        List<Broken> open = new ArrayList<>(order.broken());
        open.addAll(acrossTables(work.table(), values, TableWork::insertedValues));
        if (!open.isEmpty()) {
            insertWithNulls(work, values, order, open);
            return;
        }
        List<E> entities = order.rows().stream().map(work.inserts()::get).toList();
        insert(work, entities);
    }

    /** Whether rows of the table may refer to others of it, or to those of a table further back. */
    private boolean mayReferFurther(Table<?> table) {
        return table.foreignKeys().stream().anyMatch(key -> key.target().equals(table))
                || cyclic.stream().anyMatch(reference -> reference.key().table().equals(table));
    }

    private <E, K> void insert(TableWork<E, K> work, List<E> entities) {
        if (!(work.table() instanceof KeyedTable<E, ?>)) {
            writer.insertAll(work.table(), entities);
            return;
        }
        KeyedTable<E, K> table = work.keyed();
        entities.forEach(entity -> journal.inserting(table, entity));
        List<E> stored = writer.insertAll(table, entities);
        for (int i = 0; i < stored.size(); i++) {
            replacements.add(entities.get(i), stored.get(i));
            links.inserted(entities.get(i), stored.get(i));
            Held<E, K> held = new Held<>(table, table.mapper().key(stored.get(i)), stored.get(i));
            identities.put(held);
            if (held.entity() != entities.get(i)) {
                journal.onUndo(() -> identities.remove(held));      // the record that was added does not lead to it
            }
        }
    }

    // Rows that refer to each other

    /** The references of these rows to rows of tables further back, which must be NULL while one is there without the other. */
    private List<Broken> acrossTables(Table<?> table, List<Object[]> rows, Function<TableWork<?, ?>, List<Object[]>> others) {
        List<Broken> open = new ArrayList<>();
        for (CyclicReference reference : cyclic) {
            if (reference.key().table().equals(table) && !writer.defers(reference.key())) {
                References references = new References(reference.key(), others.apply(reference.target()));
                for (int i = 0; i < rows.size(); i++) {
                    if (references.target(rows.get(i)) >= 0) {
                        open.add(new Broken(i, requireOptional(reference.key())));
                    }
                }
            }
        }
        return open;
    }

    private static ForeignKey<?> requireOptional(ForeignKey<?> key) {
        if (!key.optional()) {
            throw new SessionStateException("rows of " + key.table() + " and " + key.target() + " refer to each other in a cycle, and "
                    + key.columns()
                    + " takes no NULL, so that neither can be written first; a deferrable foreign key can, on a database that has those");
        }
        return key;
    }

    /** With the open references NULL, and an UPDATE of those once all rows are there. */
    private <E, K> void insertWithNulls(TableWork<E, K> work, List<Object[]> values, RowOrder order, List<Broken> open) {
        KeyedTable<E, K> table = work.keyed();
        Map<Integer, List<Broken>> openOfRow = open.stream().collect(Collectors.groupingBy(Broken::row));
        List<E> inserted = new ArrayList<>(order.rows().size());
        List<Late<E>> lateLinks = new ArrayList<>(openOfRow.size());
        for (int row : order.rows()) {
            E entity = work.inserts().get(row);
            int[] columns = openColumns(openOfRow.getOrDefault(row, List.of()));
            if (columns.length > 0) {
                Object[] wanted = values.get(row);
                journal.onUndo(() -> table.mapper().fill(entity, wanted));
                lateLinks.add(new Late<>(entity, wanted, columns));
                inserted.add(opened(table, entity, wanted, columns));
            } else {
                inserted.add(entity);
            }
        }
        insert(work, inserted);
        for (int i = 0; i < inserted.size(); i++) {
            E added = work.inserts().get(order.rows().get(i));
            replacements.add(added, replacements.of(inserted.get(i)));
            links.inserted(added, replacements.of(added));
        }
        laterUpdates.add(() -> new LateLinks<>(table, lateLinks).write(writer, identities, replacements));
    }

    private static int[] openColumns(List<Broken> open) {
        return open.stream().flatMap(broken -> broken.key().columns().stream())
                .filter(column -> column.spec().nullable())
                .mapToInt(Column::position).distinct().sorted().toArray();
    }

    private static <E> E opened(Table<E> table, E entity, Object[] wanted, int[] columns) {
        Object[] values = wanted.clone();
        for (int column : columns) {
            values[column] = null;
        }
        return table.mapper().fill(entity, values);
    }

    void completeInserts() {
        laterUpdates.forEach(Runnable::run);
    }

    // DELETE

    /** Sets NULL what would keep deleted rows from being deleted one after another. */
    <E, K> void unlinkDeletes(TableWork<E, K> work) {
        if (work.deletes().isEmpty()) {
            return;
        }
        List<Object[]> values = work.deletedValues();
        List<Broken> open = new ArrayList<>(RowOrder.of(work.table(), values, writer::defers).broken());
        open.addAll(acrossTables(work.table(), values, TableWork::deletedValues));
        Map<ForeignKey<?>, List<K>> keys = new LinkedHashMap<>();
        for (Broken broken : open) {
            keys.computeIfAbsent(broken.key(), ignored -> new ArrayList<>()).add(work.deletes().get(broken.row()).key());
        }
        keys.forEach((reference, of) -> unlink(work.keyed(), of, reference));
    }

    @SuppressWarnings("unchecked")      // a foreign key's columns are its table's
    private <E, K> void unlink(KeyedTable<E, K> table, List<K> keys, ForeignKey<?> reference) {
        dev.rowan.sql.Update<E> update = Sql.update(table);
        for (Column<?, ?> column : reference.columns()) {
            update = column.spec().nullable() ? update.setNull((Column<E, ?>) column) : update;
        }
        dev.rowan.sql.Update<E> unlinking = update;
        Chunks.of(keys, part -> transaction.execute(unlinking.where(table.hasOneOf(part))));
    }

    <E, K> void delete(TableWork<E, K> work) {
        if (work.deletes().isEmpty()) {
            return;
        }
        List<Integer> parentsFirst = RowOrder.of(work.table(), work.deletedValues(), writer::defers).rows();
        List<Held<E, K>> childrenFirst = new ArrayList<>(parentsFirst.size());
        boolean ordered = work.table().foreignKeys().stream().anyMatch(key -> key.target().equals(work.table()));
        for (int i = 0; i < parentsFirst.size(); i++) {
            int place = ordered ? parentsFirst.get(parentsFirst.size() - 1 - i) : i;
            childrenFirst.add(work.deletes().get(place));
        }
        childrenFirst.forEach(journal::deleting);
        if (work.table().stamps().versioned()) {
            writer.delete(work.keyed(), childrenFirst.stream().map(FlushRun::deletion).toList());
        } else {
            writer.deleteKeys(work.keyed(), childrenFirst.stream().map(Held::key).toList());
        }
        for (Held<E, K> held : childrenFirst) {
            identities.remove(held);
            held.wantDeletion(false);
            journal.deleted(held);
        }
        new DatabaseActions(rows).deleted(work.table(), childrenFirst);
    }

    private static <E, K> RowChange<E, K> deletion(Held<E, K> held) {
        return new RowChange<>(held.key(), held.entity(), held.loaded());
    }
}
