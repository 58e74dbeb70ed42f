package dev.rowan.session;

import dev.rowan.sql.EntityReader;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Query;
import dev.rowan.sql.Table;
import dev.rowan.sql.ToOne;
import dev.rowan.sql.Verb;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Reads the rows that a change gives back, so that a session and its rollback know of it: of a deleted row it holds nothing any more, and
 * an object that it holds for a new or changed row takes that row's values. For one run of a query.
 */
final class ChangedReader implements EntityReader {

    private final IdentityMap identities;
    private final Journal journal;
    private final Table<?> changed;
    private final Verb verb;
    private final boolean keep;
    private final EntityReader others;
    private boolean told;

    /**
     * A reader for one run of a change.
     *
     * @param keep whether the session holds what it has read
     */
    ChangedReader(IdentityMap identities, Journal journal, Query<?> query, boolean keep) {
        this.identities = identities;
        this.journal = journal;
        this.changed = query.changed();
        this.verb = query.verb();
        this.keep = keep;
        this.others = new IdentityReader(identities, query.overwrites(), keep);
    }

    @Override
    public <E> E read(Table<E> table, ResultSet row, int first) throws SQLException {
        if (!table.equals(changed) || !(table instanceof KeyedTable<E, ?> keyed)) {
            return others.read(table, row, first);
        }
        told = true;
        E read = table.mapper().read(row, first);
        return verb == Verb.DELETE ? deleted(keyed, read) : written(keyed, read);
    }

    /** Whether rows of the table told what became of them: those that came, if any did. */
    boolean told() {
        return told;
    }

    private <E, K> E deleted(KeyedTable<E, K> table, E read) {
        Held<E, K> held = identities.find(table, table.mapper().key(read));
        if (held == null) {
            if (keep) {
                journal.deletingUnheld(read);
            }
            return read;
        }
        journal.deleting(held);
        identities.remove(held);
        held.wantDeletion(false);
        if (!held.standsFor(read)) {
            held.overwrite(read, identities);
        }
        journal.deleted(held);
        return held.entity();
    }

    private <E, K> E written(KeyedTable<E, K> table, E read) {
        K key = table.mapper().key(read);
        Held<E, K> held = identities.find(table, key);
        if (held != null) {
            journal.updating(held);
            held.overwrite(read, identities);
            return held.entity();
        }
        if (keep) {
            Held<E, K> now = new Held<>(IdentityReader.unaliased(table), key, read);
            identities.putNew(now);
            journal.onUndo(verb == Verb.INSERT ? () -> identities.remove(now) : now::expire);
        }
        return read;
    }

    @Override
    public <E, T> void loaded(ToOne<E, T> relationship, E owner, T target) {
        others.loaded(relationship, owner, target);
    }
}
