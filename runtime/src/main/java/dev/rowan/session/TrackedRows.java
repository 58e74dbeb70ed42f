package dev.rowan.session;

import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import java.util.List;
import java.util.function.Consumer;

/** The rows that a session holds: its objects follow what becomes of the rows, and a rollback takes that back. Of one flush. */
final class TrackedRows implements KnownRows {

    private final IdentityMap identities;
    private final Journal journal;

    TrackedRows(IdentityMap identities, Journal journal) {
        this.identities = identities;
        this.journal = journal;
    }

    @Override
    public List<KeyedTable<?, ?>> tables() {
        return identities.tables();
    }

    @Override
    public <E> void forEachOf(Table<E> table, Consumer<Held<E, ?>> action) {
        identities.forEachOf(table, action);
    }

    @Override
    public Object[] values(Held<?, ?> held) {
        return held.loaded();
    }

    @Override
    public boolean isLeaving(Held<?, ?> held) {
        return held.deletionWanted();
    }

    @Override
    public void unlink(Held<?, ?> held, ForeignKey<?> key) {
        journal.updating(held);
        held.unlink(key, identities);
    }

    @Override
    public void relink(Held<?, ?> held, ForeignKey<?> key, Object[] values) {
        journal.updating(held);
        identities.remove(held);
        held.relink(key, values, identities);
        held.rekeyLoaded();
        identities.put(held);
    }

    @Override
    public void reset(Held<?, ?> held, ForeignKey<?> key) {
        held.expire();
    }

    @Override
    public void vanish(Held<?, ?> held) {
        journal.deleting(held);
        identities.remove(held);
        held.wantDeletion(false);
        journal.deleted(held);
    }
}
