package dev.rowan.session;

import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a database does by itself to rows that refer to deleted or changed ones, by ON DELETE and ON UPDATE, done to the objects that a
 * session holds of them: they are deleted too, lose their foreign key, or follow. Of one flush.
 */
final class DatabaseActions {

    private final IdentityMap identities;
    private final Journal journal;

    DatabaseActions(IdentityMap identities, Journal journal) {
        this.identities = identities;
        this.journal = journal;
    }

    /** These rows of a table were deleted. */
    void deleted(Table<?> table, List<? extends Held<?, ?>> rows) {
        referringTo(table).forEach((referring, keys) -> keys.forEach(key -> deleted(referring, key, rows)));
    }

    private <C> void deleted(KeyedTable<C, ?> referring, ForeignKey<?> key, List<? extends Held<?, ?>> rows) {
        switch (key.onDelete()) {
            case NO_ACTION, RESTRICT -> { }
            case CASCADE -> {
                List<Held<C, ?>> gone = referring(referring, key, rows);
                gone.forEach(this::vanish);
                if (!gone.isEmpty()) {
                    deleted(referring, gone);
                }
            }
            case SET_NULL -> referring(referring, key, rows).forEach(held -> unlink(held, key));
            case SET_DEFAULT -> referring(referring, key, rows).forEach(Held::expire);
        }
    }

    /** Rows that refer to others by this foreign key have lost it, where it had one of these values. */
    <C> void unlinked(ForeignKey<C> key, List<Object[]> values) {
        Set<List<Object>> lost = new HashSet<>();
        values.forEach(value -> lost.add(KeyValues.identity(key.columns(), value)));
        for (KeyedTable<?, ?> referring : identities.tables()) {
            if (referring.equals(key.table())) {
                having(referring, key, lost).stream().filter(held -> !held.deletionWanted()).forEach(held -> unlink(held, key));
            }
        }
    }

    private void unlink(Held<?, ?> held, ForeignKey<?> key) {
        journal.updating(held);
        held.unlink(key);
    }

    /** A row to which others refer by this foreign key was changed, from these values of its columns to those. */
    <C> void updated(KeyedTable<C, ?> referring, ForeignKey<?> key, Object[] before, Object[] now) {
        switch (key.onUpdate()) {
            case NO_ACTION, RESTRICT -> { }
            case CASCADE -> follow(referring, key, before, now);
            case SET_NULL -> having(referring, key, Set.of(KeyValues.identity(key.referenced(), before))).forEach(held -> unlink(held, key));
            case SET_DEFAULT -> having(referring, key, Set.of(KeyValues.identity(key.referenced(), before))).forEach(Held::expire);
        }
    }

    /** Rows whose foreign key had these values have others in the database. */
    <C> void follow(KeyedTable<C, ?> referring, ForeignKey<?> key, Object[] before, Object[] now) {
        having(referring, key, Set.of(KeyValues.identity(key.referenced(), before))).forEach(held -> relink(held, key, now));
    }

    /** A foreign key may be part of the row's own key. */
    private <C, K> void relink(Held<C, K> held, ForeignKey<?> key, Object[] now) {
        journal.updating(held);
        identities.remove(held);
        Object[] before = held.loaded();
        held.relink(key, now);
        held.rekeyLoaded();
        identities.put(held);
        referringTo(held.table()).forEach((other, keys) -> keys.forEach(further -> {
            Object[] was = KeyValues.referencedIn(further, before);
            Object[] is = KeyValues.referenced(further, held);
            if (!KeyValues.same(was, is)) {
                updated(other, further, was, is);
            }
        }));
    }

    /** The foreign keys to a table, by the tables that have them and of which rows are held. */
    Map<KeyedTable<?, ?>, List<ForeignKey<?>>> referringTo(Table<?> table) {
        Map<KeyedTable<?, ?>, List<ForeignKey<?>>> referring = new LinkedHashMap<>(0);
        for (KeyedTable<?, ?> held : identities.tables()) {
            for (ForeignKey<?> key : held.foreignKeys()) {
                if (key.target().equals(table)) {
                    referring.computeIfAbsent(held, ignored -> new ArrayList<>(1)).add(key);
                }
            }
        }
        return referring;
    }

    private <C> List<Held<C, ?>> referring(KeyedTable<C, ?> table, ForeignKey<?> key, List<? extends Held<?, ?>> rows) {
        Set<List<Object>> values = new HashSet<>();
        rows.forEach(row -> values.add(KeyValues.identity(key.referenced(), KeyValues.referenced(key, row))));
        return having(table, key, values);
    }

    private <C> List<Held<C, ?>> having(KeyedTable<C, ?> table, ForeignKey<?> key, Set<List<Object>> values) {
        List<Held<C, ?>> referring = new ArrayList<>(0);
        identities.forEachOf(table, held -> {
            if (values.contains(KeyValues.identity(key.columns(), KeyValues.referencing(key, held.loaded())))) {
                referring.add(held);
            }
        });
        return referring;
    }

    private void vanish(Held<?, ?> held) {
        journal.deleting(held);
        identities.remove(held);
        held.wantDeletion(false);
        journal.deleted(held);
    }
}
