package dev.rowan.session;

import dev.rowan.annotation.ReferentialAction;
import dev.rowan.engine.Transaction;
import dev.rowan.session.RowUpdates.Update;
import dev.rowan.sql.Column;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Path;
import dev.rowan.sql.RelatedRows;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What rows do that refer to rows whose keys a flush has changed: they follow, in the database by ON UPDATE CASCADE or, where it waits
 * with a foreign key until COMMIT, by an UPDATE, and so in the rows that a session knows. Of one flush.
 */
final class KeyChanges {

    private final KnownRows rows;
    private final DatabaseActions actions;
    private final Predicate<ForeignKey<?>> deferred;
    private final Following following;

    /**
     * Of these rows.
     *
     * @param deferred whether the database waits with a foreign key until COMMIT
     * @param following has rows follow that the session may not know
     */
    KeyChanges(KnownRows rows, Predicate<ForeignKey<?>> deferred, Following following) {
        this.rows = rows;
        this.actions = new DatabaseActions(rows);
        this.deferred = deferred;
        this.following = following;
    }

    /** Makes rows of a table refer by a foreign key to these values that referred to those before. */
    interface Following {

        void follow(KeyedTable<?, ?> table, ForeignKey<?> key, Object[] was, Object[] is);
    }

    /** These rows of a table were updated, from these values. */
    <E, K> void follow(KeyedTable<E, K> table, List<Update<E, K>> updates, List<Object[]> before) {
        Map<KeyedTable<?, ?>, List<ForeignKey<?>>> referring = actions.referringTo(table);
        List<Relationship<E, ?>> waiting = waiting(table);
        if (referring.isEmpty() && waiting.isEmpty()) {
            return;
        }
        for (int i = 0; i < updates.size(); i++) {
            Object[] was = before.get(i);
            Object[] is = rows.values(updates.get(i).held());
            waiting.forEach(relationship -> follow(relationship, was, is));
            referring.forEach((other, keys) -> keys.forEach(key -> follow(other, key, was, is)));
        }
    }

    /** The relationships by which rows lead to a table, and need not do so before COMMIT. */
    private <E> List<Relationship<E, ?>> waiting(KeyedTable<E, ?> table) {
        List<Relationship<E, ?>> waiting = new ArrayList<>(0);
        for (Relationship<E, ?> relationship : table.relationships()) {
            if (relationship.path() instanceof Path.Referenced theirs && waits(theirs.key())) {
                waiting.add(relationship);
            }
        }
        return waiting;
    }

    private boolean waits(ForeignKey<?> key) {
        return key.onUpdate() == ReferentialAction.NO_ACTION && deferred.test(key);
    }

    /** Whether rows that refer to another by this foreign key do something when the values that it refers to change so. */
    boolean concerns(ForeignKey<?> key, Object[] before, Object[] now) {
        boolean acts = switch (key.onUpdate()) {
            case NO_ACTION -> waits(key);
            case RESTRICT -> false;
            case CASCADE, SET_NULL, SET_DEFAULT -> true;
        };
        return acts && !KeyValues.same(KeyValues.referencedIn(key, before), KeyValues.referencedIn(key, now));
    }

    private <C> void follow(KeyedTable<C, ?> referring, ForeignKey<?> key, Object[] before, Object[] now) {
        Object[] was = KeyValues.referencedIn(key, before);
        Object[] is = KeyValues.referencedIn(key, now);
        if (!KeyValues.same(was, is)) {
            actions.updated(referring, key, was, is);
        }
    }

    private <T> void follow(Relationship<?, T> relationship, Object[] before, Object[] now) {
        ForeignKey<?> key = ((Path.Referenced) relationship.path()).key();
        Object[] was = KeyValues.referencedIn(key, before);
        Object[] is = KeyValues.referencedIn(key, now);
        if (!KeyValues.same(was, is)) {
            following.follow(relationship.target(), key, was, is);
            actions.follow(relationship.target(), key, was, is);
        }
    }

    /** By an UPDATE. */
    static Following by(Transaction transaction) {
        return (table, key, was, is) -> transaction.execute(update(table, key, is)
                .where(RelatedRows.among(key.columns(), List.<Object[]>of(was))));
    }

    @SuppressWarnings("unchecked")      // the foreign key is of that table
    private static <C> dev.rowan.sql.Update<C> update(KeyedTable<C, ?> table, ForeignKey<?> key, Object[] is) {
        dev.rowan.sql.Update<C> update = Sql.update(table);
        for (int i = 0; i < is.length; i++) {
            update = set(update, (Column<C, ?>) key.columns().get(i), is[i]);
        }
        return update;
    }

    @SuppressWarnings("unchecked")      // the value is the column's
    private static <C, T> dev.rowan.sql.Update<C> set(dev.rowan.sql.Update<C> update, Column<C, T> column, Object value) {
        return update.set(column, (T) value);
    }
}
