package dev.rowan.session;

import dev.rowan.log.ParameterText;
import dev.rowan.sql.Column;
import dev.rowan.sql.Parameter;
import dev.rowan.sql.Table;
import dev.rowan.sql.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * What a flush would write, as it was when {@link Session#changes} was asked: immutable, and independent of what becomes of the objects,
 * but for the objects themselves. What relationships make a flush do besides, such as foreign keys and cascades, it does not foretell;
 * it names those that lead elsewhere.
 */
public final class Changes {

    private final List<Object> added;
    private final List<ChangedObject> changed;
    private final List<Object> deleted;
    private final boolean hidden;

    private Changes(List<Object> added, List<ChangedObject> changed, List<Object> deleted, boolean hidden) {
        this.added = List.copyOf(added);
        this.changed = List.copyOf(changed);
        this.deleted = List.copyOf(deleted);
        this.hidden = hidden;
    }

    /**
     * Looks through what a session has.
     *
     * @param hidden whether its text shows no values
     */
    static Changes of(UnitOfWork work, boolean hidden) {
        List<ChangedObject> changed = new ArrayList<>();
        List<Object> deleted = new ArrayList<>();
        work.identities().forEach(held -> {
            if (held.deletionWanted()) {
                deleted.add(held.entity());
            } else if (UnitOfWork.isDirty(held)) {
                changed.add(ChangedObject.of(held, hidden));
            }
        });
        return new Changes(work.pending(), changed, deleted, hidden);
    }

    /** The objects that would be inserted, in the order in which they were added. */
    public List<Object> added() {
        return added;
    }

    /** The objects whose rows would be updated. */
    public List<ChangedObject> changed() {
        return changed;
    }

    /**
     * The objects whose rows would be deleted. Where one that would be inserted has the key of one of these, both are one UPDATE.
     */
    public List<Object> deleted() {
        return deleted;
    }

    /** What would be updated of this object; empty where nothing would. */
    public Optional<ChangedObject> of(Object entity) {
        return changed.stream().filter(its -> its.entity() == entity).findFirst();
    }

    /** Whether a flush would write nothing. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && deleted.isEmpty();
    }

    /** One line for each object: {@code + person name 'jack'}, {@code ~ person id 7: name 'ed' → 'edward'}, {@code - person id 8}. */
    @Override
    public String toString() {
        StringJoiner lines = new StringJoiner("\n");
        lines.setEmptyValue("nothing");
        added.forEach(entity -> lines.add("+ " + all(entity)));
        changed.forEach(its -> lines.add("~ " + its));
        deleted.forEach(entity -> lines.add("- " + named(entity)));
        return lines.toString();
    }

    private <E> String all(E entity) {
        Table<E> table = Tables.ofEntity(entity);
        Object[] values = table.mapper().values(entity);
        return text(table, table.columns().stream().filter(column -> values[column.position()] != null).toList(), values, hidden);
    }

    private <E> String named(E entity) {
        Table<E> table = Tables.ofEntity(entity);
        return named(table, table.mapper().values(entity), hidden);
    }

    /** What a row with these values is called. */
    static <E> String named(Table<E> table, Object[] values, boolean hidden) {
        return text(table, table.keyColumns(), values, hidden);
    }

    private static <E> String text(Table<E> table, List<Column<E, ?>> columns, Object[] values, boolean hidden) {
        List<Parameter> parameters = new ArrayList<>(columns.size());
        for (Column<E, ?> column : columns) {
            parameters.add(new Parameter(column.name(), values[column.position()], hidden || column.spec().sensitive()));
        }
        return (table + " " + ParameterText.named(parameters)).strip();
    }
}
