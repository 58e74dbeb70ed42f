package dev.rowan.session;

import dev.rowan.log.ParameterText;
import dev.rowan.sql.Column;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Parameter;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.Table;
import dev.rowan.sql.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Collects what a flush would write, and says it: one line for each row. */
final class ChangesBuilder {

    private final IdentityMap identities;
    private final LinkedValues linked;
    private final boolean hidden;
    private final List<Object> added = new ArrayList<>();
    private final List<ChangedObject> changed = new ArrayList<>();
    private final List<Object> deleted = new ArrayList<>();
    private final List<RelatedPair> related = new ArrayList<>(0);
    private final List<RelatedPair> unrelated = new ArrayList<>(0);
    private final List<UnloadedRelationship> unloaded = new ArrayList<>(0);
    private final StringJoiner inserts = lines();
    private final StringJoiner updates = lines();
    private final StringJoiner deletes = lines();
    private final StringJoiner others = lines();

    /**
     * Collects nothing yet.
     *
     * @param hidden whether the text shows no values
     */
    ChangesBuilder(IdentityMap identities, LinkedValues linked, boolean hidden) {
        this.identities = identities;
        this.linked = linked;
        this.hidden = hidden;
    }

    private static StringJoiner lines() {
        return new StringJoiner("\n").setEmptyValue("");
    }

    <E> void add(E entity) {
        added.add(entity);
        Table<E> table = Tables.ofEntity(entity);
        Object[] values = linked.of(table, entity);
        inserts.add("+ " + text(table, table.columns().stream().filter(column -> values[column.position()] != null).toList(), values));
    }

    /** A row, the object that it is to be of, and what its values will be. */
    <E, K> void change(Held<E, K> held, Object entity, Object[] values) {
        ChangedObject change = ChangedObject.of(held, entity, values, named(held), hidden);
        if (change != null) {
            changed.add(change);
            updates.add("~ " + change);
        }
    }

    void delete(Held<?, ?> held) {
        deleted.add(held.entity());
        deletes.add("- " + named(held));
    }

    void relate(AssociationRows.Pair<?, ?> pair) {
        RelatedPair told = pair(pair);
        related.add(told);
        inserts.add("+ " + told);
    }

    void unrelate(AssociationRows.Pair<?, ?> pair) {
        RelatedPair told = pair(pair);
        unrelated.add(told);
        deletes.add("- " + told);
    }

    private RelatedPair pair(AssociationRows.Pair<?, ?> pair) {
        return new RelatedPair(pair.said(), pair.owner(), pair.target(), named(pair.owner()) + " and " + named(pair.target()));
    }

    void unloaded(Relationship<?, ?> relationship, Held<?, ?> held) {
        UnloadedRelationship told = new UnloadedRelationship(relationship, held.entity(), named(held));
        unloaded.add(told);
        others.add("? " + told);
    }

    // Names

    /** By the key that the row has, whatever the object says by now. */
    private <E, K> String named(Held<E, K> held) {
        return text(held.table(), held.table().keyColumns(), Values.given(held.table(), held.loaded()));
    }

    private <E> String named(E entity) {
        Held<E, ?> held = identities.of(entity);
        if (held != null) {
            return named(held);
        }
        KeyedTable<E, ?> table = (KeyedTable<E, ?>) Tables.ofEntity(entity);
        return table.mapper().key(entity) == null ? "the new " + table : text(table, table.keyColumns(), table.mapper().values(entity));
    }

    private <E> String text(Table<E> table, List<Column<E, ?>> columns, Object[] values) {
        List<Parameter> parameters = new ArrayList<>(columns.size());
        for (Column<E, ?> column : columns) {
            parameters.add(new Parameter(column.name(), values[column.position()], hidden || column.spec().sensitive()));
        }
        return (table + " " + ParameterText.named(parameters)).strip();
    }

    Changes build() {
        StringJoiner all = lines();
        for (StringJoiner lines : List.of(inserts, updates, deletes, others)) {
            if (lines.length() > 0) {
                all.add(lines.toString());
            }
        }
        return new Changes(added, changed, deleted, related, unrelated, unloaded, all.toString());
    }
}
