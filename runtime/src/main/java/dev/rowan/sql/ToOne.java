package dev.rowan.sql;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A relationship to one object or none.
 *
 * @param <E> the entity that has the field
 * @param <T> the entity at the other end
 */
public final class ToOne<E, T> extends Relationship<E, T> {

    private final Function<E, T> reader;
    private final BiConsumer<E, T> writer;

    ToOne(Table<E> table, String name, int place, Function<E, T> reader, BiConsumer<E, T> writer, RelationshipSpec spec) {
        super(table, name, place, spec);
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * Whether it leads to a row for which these hold: {@code exists (select 1 from … where …)}. Of what the conditions name, columns of
     * the table at its other end are those of that row, and all others those of the statement around.
     *
     * @throws IllegalStateException if it leads to a row of its own table: then one of the two needs an alias
     */
    public Condition has(Condition... conditions) {
        return Ways.some(this, target(), conditions);
    }

    /**
     * The same, with the row it leads to by another name.
     *
     * @param target an alias of the table at its other end
     */
    public Condition has(KeyedTable<T, ?> target, Condition... conditions) {
        return Ways.some(this, target, conditions);
    }

    /** The object in the field, or null. */
    public T get(E entity) {
        return reader.apply(entity);
    }

    /** Puts an object, or null, into the field. */
    public void set(E entity, T target) {
        writer.accept(entity, target);
    }
}
