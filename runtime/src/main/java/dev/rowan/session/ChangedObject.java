package dev.rowan.session;

import dev.rowan.mapper.Mapper;
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

    /**
     * A row, and the object that it is to be of; null if it stays as it is.
     *
     * @param values what will be in it
     * @param name what it is called
     * @param hidden whether the text shows no values
     */
    static <E, K> ChangedObject of(Held<E, K> held, Object entity, Object[] values, String name, boolean hidden) {
        Map<Column<?, ?>, ChangedValue> columns = new LinkedHashMap<>();
        for (Column<E, ?> column : held.table().columns()) {
            Object before = held.loaded()[column.position()];
            Object after = values[column.position()];
            if (!Mapper.same(after, before)) {
                boolean secret = hidden || column.spec().sensitive();
                columns.put(column, new ChangedValue(Values.copied(column, before), Values.copied(column, after), secret));
            }
        }
        return columns.isEmpty() ? null : new ChangedObject(entity, columns, leadingElsewhere(held, entity), name);
    }

    private static <E> List<Relationship<?, ?>> leadingElsewhere(Held<E, ?> held, Object entity) {
        List<Relationship<?, ?>> relationships = new ArrayList<>(0);
        for (Relationship<E, ?> relationship : held.table().relationships()) {
            if (entity == held.entity() && held.leadsElsewhere(relationship)) {
                relationships.add(relationship);
            }
        }
        return relationships;
    }

    /** The object itself. */
    public Object entity() {
        return entity;
    }

    /**
     * The columns that would be written, in the table's order, and what was and would be in them. A version and times are not among them.
     */
    public Map<Column<?, ?>, ChangedValue> columns() {
        return columns;
    }

    /** The relationships of the object that lead elsewhere than they did. */
    public List<Relationship<?, ?>> relationships() {
        return relationships;
    }

    /** {@code person id 7: name 'ed' → 'edward'}. */
    @Override
    public String toString() {
        StringJoiner changes = new StringJoiner(", ", name + ": ", "");
        columns.forEach((column, value) -> changes.add(column.name() + " " + value));
        return changes.toString();
    }
}
