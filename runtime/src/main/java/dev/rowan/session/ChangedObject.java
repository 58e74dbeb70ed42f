package dev.rowan.session;

import dev.rowan.sql.Column;
import dev.rowan.sql.Relationship;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** An object whose row a flush would update: see {@link Session#changes}. Immutable, but for the object. */
public final class ChangedObject {

    private final Object entity;
    private final Map<Column<?, ?>, ChangedValue> columns;
    private final List<Relationship<?, ?>> relationships;
    private final String name;

    private ChangedObject(Object entity, Map<Column<?, ?>, ChangedValue> columns, List<Relationship<?, ?>> relationships, String name) {
        this.entity = entity;
        this.columns = Collections.unmodifiableMap(columns);
        this.relationships = List.copyOf(relationships);
        this.name = name;
    }

    static <E, K> ChangedObject of(Held<E, K> held, boolean hidden) {
        Object[] before = Values.given(held.table(), held.loaded());
        Object[] after = Values.copied(held.table(), held.entity());
        Map<Column<?, ?>, ChangedValue> columns = new LinkedHashMap<>();
        for (int position : held.changedColumns()) {
            Column<E, ?> column = held.table().columns().get(position);
            boolean secret = hidden || column.spec().sensitive();
            columns.put(column, new ChangedValue(before[position], after[position], secret));
        }
        List<Relationship<?, ?>> relationships = new ArrayList<>(0);
        for (Relationship<E, ?> relationship : held.table().relationships()) {
            if (held.leadsElsewhere(relationship)) {
                relationships.add(relationship);
            }
        }
        // by the key that the row has, whatever the object says by now
        String name = Changes.named(held.table(), before, hidden);
        return new ChangedObject(held.entity(), columns, relationships, name);
    }

    /** The object itself. */
    public Object entity() {
        return entity;
    }

    /** The columns that would be written, in the table's order, and what was and would be in them. A version and times are not among them. */
    public Map<Column<?, ?>, ChangedValue> columns() {
        return columns;
    }

    /** The relationships that lead elsewhere than they did. */
    public List<Relationship<?, ?>> relationships() {
        return relationships;
    }

    /** {@code person id 7: name 'ed' → 'edward'}. */
    @Override
    public String toString() {
        StringJoiner changes = new StringJoiner(", ", name + ": ", "");
        columns.forEach((column, value) -> changes.add(column.name() + " " + value));
        relationships.forEach(relationship -> changes.add(relationship + " leads elsewhere"));
        return changes.toString();
    }
}
