package dev.rowan.session;

import dev.rowan.SessionStateException;
import dev.rowan.engine.RowChange;
import dev.rowan.engine.RowWriter;
import dev.rowan.engine.Transaction;
import dev.rowan.session.FlushPlan.CyclicReference;
import dev.rowan.session.LateLinks.Link;
import dev.rowan.session.RowOrder.Broken;
import dev.rowan.session.RowUpdates.Update;
import dev.rowan.sql.Column;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Sql;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes what a flush has to write, and tells the identity map and the journal. */
final class FlushRun {

    /** How many rows one UPDATE names. */
    private static final int AT_ONCE = 500;

    private final Transaction transaction;
    /** One for all that the flush writes, so that it has one time. */
    private final RowWriter writer;
    private final IdentityMap identities;
    private final Journal journal;
    private final Replacements replacements;
    private final List<CyclicReference> cyclic;
    private final List<Runnable> laterUpdates = new ArrayList<>();

    FlushRun(Transaction transaction, RowWriter writer, IdentityMap identities, Journal journal, Replacements replacements,
            List<CyclicReference> cyclic) {
        this.transaction = transaction;
        this.writer = writer;
        this.identities = identities;
        this.journal = journal;
        this.replacements = replacements;
        this.cyclic = cyclic;
    }

    <E, K> void updateAndInsert(TableWork<E, K> work) {
        List<Update<E, K>> waiting = new ArrayList<>(0);
        update(work, ready(work, waiting));
        if (!work.inserts().isEmpty()) {
            insert(work);
        }
        laterUpdates.add(() -> update(work, waiting));
    }

    private <E, K> void update(TableWork<E, K> work, List<Update<E, K>> updates) {
        if (!updates.isEmpty()) {
            new RowUpdates<>(work.keyed(), identities, journal, replacements).run(writer, updates);
        }
    }

    /** The UPDATEs that can be done at once; the others make their row refer to one that this flush has yet to insert. */
    private <E, K> List<Update<E, K>> ready(TableWork<E, K> work, List<Update<E, K>> waiting) {
        List<References> insertions = work.updates().isEmpty() ? List.of() : insertionsReferredTo(work);
        if (insertions.isEmpty()) {
            return work.updates();
        }
        List<Update<E, K>> ready = new ArrayList<>();
        for (Update<E, K> update : work.updates()) {
            Object[] values = work.table().mapper().values(update.entity());
            boolean early = insertions.stream().anyMatch(references -> references.target(values) >= 0);
            (early ? waiting : ready).add(update);
        }
        return ready;
    }

    /** What rows of this table may refer to among the rows to be inserted after its UPDATEs: its own, and those of tables further back. */
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

    private <E, K> void insert(TableWork<E, K> work) {
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
                    + key.columns() + " takes no NULL, so that neither can be written first; a deferrable foreign key can, on a database that has those");
        }
        return key;
    }

    /** With the open references NULL, and an UPDATE of those once all rows are there. */
    private <E, K> void insertWithNulls(TableWork<E, K> work, List<Object[]> values, RowOrder order, List<Broken> open) {
        KeyedTable<E, K> table = work.keyed();
        Map<Integer, List<Broken>> openOfRow = open.stream().collect(Collectors.groupingBy(Broken::row));
        List<E> inserted = new ArrayList<>(order.rows().size());
        List<Link<E>> links = new ArrayList<>(openOfRow.size());
        for (int row : order.rows()) {
            E entity = work.inserts().get(row);
            int[] columns = openColumns(openOfRow.getOrDefault(row, List.of()));
            if (columns.length > 0) {
                Object[] wanted = values.get(row);
                journal.onUndo(() -> table.mapper().fill(entity, wanted));
                links.add(new Link<>(entity, wanted, columns));
                inserted.add(opened(table, entity, wanted, columns));
            } else {
                inserted.add(entity);
            }
        }
        insert(work, inserted);
        for (int i = 0; i < inserted.size(); i++) {
            replacements.add(work.inserts().get(order.rows().get(i)), replacements.of(inserted.get(i)));
        }
        laterUpdates.add(() -> new LateLinks<>(table, links).write(writer, identities, replacements));
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
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            transaction.execute(update.where(table.hasOneOf(keys.subList(from, Math.min(from + AT_ONCE, keys.size())))));
        }
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
    }

    private static <E, K> RowChange<E, K> deletion(Held<E, K> held) {
        return new RowChange<>(held.key(), held.entity(), held.loaded());
    }
}
