package dev.rowan.session;

import dev.rowan.SessionStateException;
import dev.rowan.StaleRowException;
import dev.rowan.engine.Transaction;
import dev.rowan.session.PendingRows.Pending;
import dev.rowan.sql.EntityReader;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Query;
import dev.rowan.sql.Statement;
import dev.rowan.sql.Table;
import dev.rowan.sql.Tables;
import dev.rowan.sql.ToOne;
import java.util.List;

/** The objects of a session and what is to become of them, apart from any connection. Of one thread. */
final class UnitOfWork {

    private final IdentityMap identities = new IdentityMap();
    private final PendingRows pending = new PendingRows();
    private final Journal journal = new Journal(identities);
    private final RecordEnds recordEnds = new RecordEnds(identities, pending);

    IdentityMap identities() {
        return identities;
    }

    Journal journal() {
        return journal;
    }

    void add(Object entity) {
        addTo(Tables.ofEntity(entity), entity);
    }

    private <E> void addTo(Table<E> table, E entity) {
        if (isNew(table, entity)) {
            pending.add(table, entity);
        } else if (!pending.contains(entity)) {
            identities.of(entity).wantDeletion(false);
        }
    }

    /** Verifies that an object can be added, and does nothing with it. */
    void requireAddable(Object entity) {
        isNew(Tables.ofEntity(entity), entity);
    }

    private <E> boolean isNew(Table<E> table, E entity) {
        table.requireWritable();
        Held<E, ?> held = identities.of(entity);
        if (held != null && held.standsFor(entity) || pending.contains(entity)) {
            return false;
        }
        if (journal.isDeleted(entity)) {
            throw new SessionStateException(name(entity) + " was deleted in this transaction; until that ends it cannot be added again");
        }
        requireFree(table, entity);
        return true;
    }

    /** One object for each row: a second one is refused, unless the first is on its way out. */
    <E> void requireFree(Table<E> table, E entity) {
        Held<?, ?> other = table instanceof KeyedTable<E, ?> keyed ? holder(keyed, entity) : null;
        if (other != null && !other.deletionWanted()) {
            throw new SessionStateException("another " + table.entity().getSimpleName() + " with the key " + other.key()
                    + " is in this session already; change that one, or expunge it first");
        }
    }

    private <E, K> Held<E, K> holder(KeyedTable<E, K> table, E entity) {
        K key = table.mapper().key(entity);
        return key == null ? null : identities.find(table, key);
    }

    /**
     * How a query reads entities, in one run.
     *
     * @param keep whether the session holds what it has read
     */
    EntityReader reader(Query<?> query, boolean keep) {
        return query.changed() == null
                ? new IdentityReader(identities, query.overwrites(), keep)
                : new ChangedReader(identities, journal, query, keep);
    }

    /** A statement has changed rows: see {@link Rewrites}. */
    void rewritten(Statement statement, boolean told) {
        new Rewrites(identities, journal).by(statement, told);
    }

    void delete(Object entity) {
        deleteFrom(Tables.ofEntity(entity), entity);
    }

    private <E> void deleteFrom(Table<E> table, E entity) {
        if (isDetached(table, entity)) {
            hold((KeyedTable<E, ?>) table, entity).wantDeletion(true);
        } else if (!journal.isDeleted(entity)) {
            identities.of(entity).wantDeletion(true);
        }
    }

    /** Verifies that an object's row can be deleted, and does nothing with it. */
    void requireDeletable(Object entity) {
        isDetached(Tables.ofEntity(entity), entity);
    }

    /** Whether an object whose row is to be deleted is not held yet. */
    private <E> boolean isDetached(Table<E> table, E entity) {
        table.requireWritable();
        if (identities.of(entity) != null) {
            return false;
        }
        if (pending.contains(entity)) {
            throw new SessionStateException(name(entity) + " is not written yet; to take it back, expunge it");
        }
        if (journal.isDeleted(entity)) {
            return false;
        }
        requireFree(table, entity);
        if (!hasKey(table, entity)) {
            throw new SessionStateException(name(entity) + " has no key, so it is no row that could be deleted");
        }
        return true;
    }

    /** Holds a detached object, taken for what is in the database. */
    <E, K> Held<E, K> hold(KeyedTable<E, K> table, E entity) {
        Held<E, K> held = new Held<>(table, table.mapper().key(entity), entity);
        identities.put(held);
        return held;
    }

    boolean expunge(Object entity) {
        Held<?, ?> held = identities.of(entity);
        if (held != null) {
            held.release();
            identities.remove(held);
        }
        return pending.remove(entity) | held != null;
    }

    void expungeAll() {
        identities.forEach(Held::release);
        identities.clear();
        pending.clear();
    }

    /**
     * Puts a record in the place of the one that is held under its key; the next flush writes what differs.
     *
     * @throws StaleRowException if the record has a version, and it is another than that of the one held: it was made from an older one
     */
    <E> void replaceRecord(E entity) {
        Held<E, ?> held = entity.getClass().isRecord() && !pending.contains(entity) ? identities.of(entity) : null;
        if (held != null) {
            held.requireVersionOf(entity);
            identities.remove(held);
            held.replace(entity, identities);
            identities.put(held);
        }
    }

    /** Puts a record in the place of one that was added. */
    <E> void replacePending(Table<E> table, E entity, E by) {
        pending.replace(table, entity, by);
        identities.replaced().add(entity, by);
    }

    EntityState state(Object entity) {
        if (pending.contains(entity)) {
            return EntityState.PENDING;
        }
        if (identities.of(entity) != null) {
            return EntityState.PERSISTENT;
        }
        if (journal.isDeleted(entity)) {
            return EntityState.DELETED;
        }
        return hasKey(entity) ? EntityState.DETACHED : EntityState.TRANSIENT;
    }

    boolean contains(Object entity) {
        EntityState state = state(entity);
        return state == EntityState.PENDING || state == EntityState.PERSISTENT;
    }

    boolean hasKey(Object entity) {
        return hasKey(Tables.ofEntity(entity), entity);
    }

    /** Whether it is to have a key, and has none yet. */
    boolean lacksKey(Object entity) {
        Table<?> table = Tables.ofEntity(entity);
        return table instanceof KeyedTable<?, ?> && !hasKey(entity);
    }

    private static <E> boolean hasKey(Table<E> table, E entity) {
        return table instanceof KeyedTable<E, ?> keyed && keyed.mapper().key(entity) != null;
    }

    boolean isDirty(Object entity) {
        Held<?, ?> held = identities.of(entity);
        return held != null ? isDirty(held) : pending.contains(entity);
    }

    static boolean isDirty(Held<?, ?> held) {
        return held.deletionWanted() || held.changedColumns().length > 0 || held.leadsElsewhere();
    }

    /** What leads to records leads to those that stand for their rows now: to be called when a session has read or replaced some. */
    void follow() {
        recordEnds.follow();
    }

    /** Whether a flush would write nothing. */
    boolean isClean() {
        return pending.isEmpty()
                && !identities.any(held -> held.deletionWanted() || held.changedColumns().length > 0 || held.holdsOthers());
    }

    /** Finds what a flush has to do, without doing it. */
    Intent intent(Members members) {
        return new Intent(this, members);
    }

    void flush(Transaction transaction, Replacements replacements) {
        Intent intent = intent(new ReadMembers(this, transaction));
        Relations relations = intent.relates() ? new Relations(this, transaction, intent) : null;
        new FlushPlan(identities, intent).run(transaction, identities, journal, replacements, relations);
        if (relations != null) {
            relations.settle(replacements);
        }
        identities.replaced().clear();
        pending.clear();
    }

    // Relationships

    /** Whether an object that it has, or is given, can lead to others. */
    boolean hasRelationships() {
        return pending.hasRelationships() || identities.hasRelationships();
    }

    boolean isPending(Object entity) {
        return pending.contains(entity);
    }

    /** The objects that were added, in their order. */
    List<Pending<?>> pending() {
        return pending.all();
    }

    /** What is known of an object's relationships is about to change: a rollback takes that back. */
    void changing(Held<?, ?> held) {
        Related before = held.related() == null ? null : held.related().copy();
        journal.onUndo(() -> held.restore(before));
    }

    /**
     * What an object leads to has been read. Once something was written in the transaction it may be what a rollback takes back: then it
     * is loaded no longer.
     */
    void loading(Held<?, ?> held) {
        if (journal.place() > 0) {
            changing(held);
        }
    }

    /**
     * Makes a relationship lead to this object, or to nobody, as the database says.
     *
     * @param known whether it is known to whom; if not, it is not loaded then
     */
    @SuppressWarnings("unchecked")      // the object is of the relationship's target
    <E, T> void lead(Held<E, ?> held, ToOne<E, T> one, Object target, boolean known) {
        changing(held);
        one.set(held.entity(), (T) target);
        if (known) {
            held.relating().remember(one, target);
        } else {
            held.relating().forget(one);
        }
    }

    int place() {
        return journal.place();
    }

    /** Everything since that place is undone: by the database, and now in the objects. */
    void undo(int place) {
        journal.undo(place);
        pending.clear();
        identities.replaced().clear();
        identities.forEach(held -> {
            held.wantDeletion(false);
            held.reset(identities);
        });
        identities.forEachRelated(held -> held.resetRelationships(identities));
        identities.replaced().clear();
    }

    /** What the transaction did will stay, or has been undone to its beginning. */
    void end() {
        journal.clear();
    }

    /** Lets go of everything; nothing is taken back any more. */
    void close() {
        journal.clear();
        identities.clear();
        pending.clear();
    }

    void expireAll() {
        identities.forEach(Held::expireWithEnds);
    }

    private static String name(Object entity) {
        return "this " + entity.getClass().getSimpleName();
    }
}
