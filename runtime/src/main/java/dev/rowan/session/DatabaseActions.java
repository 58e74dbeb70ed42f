package dev.rowan.session;

import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a database does by itself to rows that refer to deleted ones, by ON DELETE, done to the objects that a session holds of them: they
 * are deleted too, or lose their foreign key. Of one flush.
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
        for (KeyedTable<?, ?> referring : identities.tables()) {
            for (ForeignKey<?> key : referring.foreignKeys()) {
                if (key.target().equals(table)) {
                    deleted(referring, key, rows);
                }
            }
        }
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
            case SET_NULL -> referring(referring, key, rows).forEach(held -> {
                journal.updating(held);
                held.unlink(key);
            });
            case SET_DEFAULT -> referring(referring, key, rows).forEach(Held::expire);
        }
    }

    private <C> List<Held<C, ?>> referring(KeyedTable<C, ?> table, ForeignKey<?> key, List<? extends Held<?, ?>> rows) {
        Set<List<Object>> values = new HashSet<>();
        rows.forEach(row -> values.add(KeyValues.identity(key.referenced(), KeyValues.referenced(key, row))));
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
