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
 * What a database does by itself to rows that refer to deleted or changed ones, by ON DELETE and ON UPDATE, done to the rows that a
 * session knows: they are deleted too, lose their foreign key, or follow. Of one flush.
 */
final class DatabaseActions {

    private final KnownRows rows;

    DatabaseActions(KnownRows rows) {
        this.rows = rows;
    }

    /** These rows of a table were deleted. */
    void deleted(Table<?> table, List<? extends Held<?, ?>> deleted) {
        referringTo(table).forEach((referring, keys) -> keys.forEach(key -> deleted(referring, key, deleted)));
    }

    private <C> void deleted(KeyedTable<C, ?> referring, ForeignKey<?> key, List<? extends Held<?, ?>> deleted) {
        switch (key.onDelete()) {
            case NO_ACTION, RESTRICT -> { }
            case CASCADE -> {
                List<Held<C, ?>> gone = referring(referring, key, deleted);
                gone.forEach(rows::vanish);
                if (!gone.isEmpty()) {
                    deleted(referring, gone);
                }
            }
            case SET_NULL -> referring(referring, key, deleted).forEach(held -> rows.unlink(held, key));
            case SET_DEFAULT -> referring(referring, key, deleted).forEach(held -> rows.reset(held, key));
        }
    }

    /** Rows that refer to others by this foreign key have lost it, where it had one of these values. */
    <C> void unlinked(ForeignKey<C> key, List<Object[]> values) {
        Set<List<Object>> lost = new HashSet<>();
        values.forEach(value -> lost.add(KeyValues.identity(key.columns(), value)));
        for (KeyedTable<?, ?> referring : rows.tables()) {
            if (referring.equals(key.table())) {
                having(referring, key, lost).stream().filter(held -> !rows.isLeaving(held)).forEach(held -> rows.unlink(held, key));
            }
        }
    }

    /** A row to which others refer by this foreign key was changed, from these values of its columns to those. */
    <C> void updated(KeyedTable<C, ?> referring, ForeignKey<?> key, Object[] before, Object[] now) {
        switch (key.onUpdate()) {
            case NO_ACTION, RESTRICT -> { }
            case CASCADE -> follow(referring, key, before, now);
            case SET_NULL -> having(referring, key, Set.of(KeyValues.identity(key.referenced(), before)))
                    .forEach(held -> rows.unlink(held, key));
            case SET_DEFAULT -> having(referring, key, Set.of(KeyValues.identity(key.referenced(), before)))
                    .forEach(held -> rows.reset(held, key));
        }
    }

    /** Rows whose foreign key had these values have others in the database. */
    <C> void follow(KeyedTable<C, ?> referring, ForeignKey<?> key, Object[] before, Object[] now) {
        having(referring, key, Set.of(KeyValues.identity(key.referenced(), before))).forEach(held -> relink(held, key, now));
    }

    /** A foreign key may be part of the row's own key. */
    private void relink(Held<?, ?> held, ForeignKey<?> key, Object[] now) {
        Object[] before = rows.values(held);
        rows.relink(held, key, now);
        Object[] after = rows.values(held);
        referringTo(held.table()).forEach((other, keys) -> keys.forEach(further -> {
            Object[] was = KeyValues.referencedIn(further, before);
            Object[] is = KeyValues.referencedIn(further, after);
            if (!KeyValues.same(was, is)) {
                updated(other, further, was, is);
            }
        }));
    }

    /** The foreign keys to a table, by the tables that have them and of which rows are known. */
    Map<KeyedTable<?, ?>, List<ForeignKey<?>>> referringTo(Table<?> table) {
        Map<KeyedTable<?, ?>, List<ForeignKey<?>>> referring = new LinkedHashMap<>(0);
        for (KeyedTable<?, ?> known : rows.tables()) {
            for (ForeignKey<?> key : known.foreignKeys()) {
                if (key.target().equals(table)) {
                    referring.computeIfAbsent(known, ignored -> new ArrayList<>(1)).add(key);
                }
            }
        }
        return referring;
    }

    private <C> List<Held<C, ?>> referring(KeyedTable<C, ?> table, ForeignKey<?> key, List<? extends Held<?, ?>> referred) {
        Set<List<Object>> values = new HashSet<>();
        referred.forEach(row -> values.add(KeyValues.identity(key.referenced(), KeyValues.referencedIn(key, rows.values(row)))));
        return having(table, key, values);
    }

    private <C> List<Held<C, ?>> having(KeyedTable<C, ?> table, ForeignKey<?> key, Set<List<Object>> values) {
        List<Held<C, ?>> referring = new ArrayList<>(0);
        rows.forEachOf(table, held -> {
            if (values.contains(KeyValues.identity(key.columns(), KeyValues.referencing(key, rows.values(held))))) {
                referring.add(held);
            }
        });
        return referring;
    }
}
