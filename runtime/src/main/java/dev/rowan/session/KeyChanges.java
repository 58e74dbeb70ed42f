package dev.rowan.session;

import dev.rowan.annotation.ReferentialAction;
import dev.rowan.engine.RowWriter;
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

/**
 * What rows do that refer to rows whose keys a flush has changed: they follow, in the database by ON UPDATE CASCADE or, where it waits
 * with a foreign key until COMMIT, by an UPDATE, and so in the objects that a session holds of them. Of one flush.
 */
final class KeyChanges {

    private final Transaction transaction;
    private final RowWriter writer;
    private final DatabaseActions actions;

    KeyChanges(Transaction transaction, RowWriter writer, IdentityMap identities, Journal journal) {
        this.transaction = transaction;
        this.writer = writer;
        this.actions = new DatabaseActions(identities, journal);
    }

    /** These rows of a table were updated, from these values. */
    <E, K> void follow(KeyedTable<E, K> table, List<Update<E, K>> updates, List<Object[]> before) {
        Map<KeyedTable<?, ?>, List<ForeignKey<?>>> referring = actions.referringTo(table);
        List<Relationship<E, ?>> waiting = waiting(table);
        if (referring.isEmpty() && waiting.isEmpty()) {
            return;
        }
        for (int i = 0; i < updates.size(); i++) {
            Held<E, K> held = updates.get(i).held();
            Object[] was = before.get(i);
            waiting.forEach(relationship -> follow(relationship, held, was));
            referring.forEach((other, keys) -> keys.forEach(key -> follow(other, key, held, was)));
        }
    }

    /** The relationships by which rows lead to a table, and need not do so before COMMIT. */
    private <E> List<Relationship<E, ?>> waiting(KeyedTable<E, ?> table) {
        List<Relationship<E, ?>> waiting = new ArrayList<>(0);
        for (Relationship<E, ?> relationship : table.relationships()) {
            if (relationship.path() instanceof Path.Referenced theirs && theirs.key().onUpdate() == ReferentialAction.NO_ACTION
                    && writer.defers(theirs.key())) {
                waiting.add(relationship);
            }
        }
        return waiting;
    }

    private <C> void follow(KeyedTable<C, ?> referring, ForeignKey<?> key, Held<?, ?> held, Object[] before) {
        Object[] was = KeyValues.referencedIn(key, before);
        Object[] is = KeyValues.referenced(key, held);
        if (!KeyValues.same(was, is)) {
            actions.updated(referring, key, was, is);
        }
    }

    private <E, T> void follow(Relationship<E, T> relationship, Held<E, ?> held, Object[] before) {
        ForeignKey<?> key = ((Path.Referenced) relationship.path()).key();
        Object[] was = KeyValues.referencedIn(key, before);
        Object[] is = KeyValues.referenced(key, held);
        if (!KeyValues.same(was, is)) {
            update(relationship.target(), key, was, is);
            actions.follow(relationship.target(), key, was, is);
        }
    }

    @SuppressWarnings("unchecked")      // the foreign key is of that table
    private <C> void update(KeyedTable<C, ?> table, ForeignKey<?> key, Object[] was, Object[] is) {
        dev.rowan.sql.Update<C> update = Sql.update(table);
        for (int i = 0; i < is.length; i++) {
            update = set(update, (Column<C, ?>) key.columns().get(i), is[i]);
        }
        transaction.execute(update.where(RelatedRows.among(key.columns(), List.<Object[]>of(was))));
    }

    @SuppressWarnings("unchecked")      // the value is the column's
    private static <C, T> dev.rowan.sql.Update<C> set(dev.rowan.sql.Update<C> update, Column<C, T> column, Object value) {
        return update.set(column, (T) value);
    }
}
