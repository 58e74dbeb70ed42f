package dev.rowan.sql;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A relationship to any number of objects, in a collection.
 *
 * @param <E> the entity that has the field
 * @param <T> the entity at the other end
 */
public final class ToMany<E, T> extends Relationship<E, T> {

    private final Field<E, ?, T> field;

    @SuppressWarnings("this-escape")    // it is kept, to be named in an error
    <C> ToMany(Table<E> table, String name, int place, Container<C, T> container, Function<E, C> reader, BiConsumer<E, C> writer,
            RelationshipSpec spec) {
        super(table, name, place, spec);
        this.field = new Field<>(container, reader, writer, container.unloaded(this));
    }

    /**
     * Whether it leads to any row for which these hold: {@code exists (select 1 from … where …)}. Of what the conditions name, columns of
     * the table at its other end are those of such a row, and all others those of the statement around.
     *
     * @throws IllegalStateException if it leads to rows of its own table: then one of the two needs an alias
     */
    public Condition any(Condition... conditions) {
        return Ways.some(this, target(), conditions);
    }

    /**
     * The same, with the rows it leads to by another name.
     *
     * @param target an alias of the table at its other end
     */
    public Condition any(KeyedTable<T, ?> target, Condition... conditions) {
        return Ways.some(this, target, conditions);
    }

    /** What a loaded collection is ordered by: columns of the other end's table; empty for its key. */
    public List<Order> order() {
        return spec().order().get();
    }

    /** Whether the field has objects, or at least could: whether it is neither null nor waiting to be loaded. */
    public boolean isSet(E entity) {
        Object collection = field.reader.apply(entity);
        return collection != null && !(collection instanceof Unloaded);
    }

    /** Whether the field waits to be loaded. */
    public boolean isUnloaded(E entity) {
        return field.reader.apply(entity) instanceof Unloaded;
    }

    /** The objects in the field, in their order; none where it is null. */
    public Collection<T> get(E entity) {
        return field.elements(entity);
    }

    /** Whether this object stands in the field where its values say: in a map, under the key that it has. */
    public boolean files(E entity, T element) {
        return field.files(entity, element);
    }

    /** Whether this object may have yet to get what tells where it stands: in a map, a key that is not set. */
    public boolean filesLater(T element) {
        return field.container.filesLater(element);
    }

    /** Whether all objects in the field stand where their values say. */
    public boolean filesAll(E entity) {
        for (T element : get(entity)) {
            if (!files(entity, element)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Puts a new collection of these objects into the field.
     *
     * @throws dev.rowan.TooManyRowsException if it is a map, and two of them have one key
     */
    public void set(E entity, List<T> elements) {
        field.set(this, entity, elements);
    }

    /** Makes the field throw {@link dev.rowan.NotLoadedException} until it is loaded; of a new object that was read. */
    public void unload(E entity) {
        field.unload(entity);
    }

    /** Makes the field null. */
    public void clear(E entity) {
        field.clear(entity);
    }

    /** The field, whose type is only known in here. */
    private record Field<E, C, T>(Container<C, T> container, Function<E, C> reader, BiConsumer<E, C> writer, C unloaded) {

        Collection<T> elements(E entity) {
            C collection = reader.apply(entity);
            return collection == null ? List.of() : container.elements(collection);
        }

        boolean files(E entity, T element) {
            return container.files(reader.apply(entity), element);
        }

        void set(Relationship<E, T> relationship, E entity, List<T> elements) {
            writer.accept(entity, container.of(relationship, elements));
        }

        void unload(E entity) {
            writer.accept(entity, unloaded);
        }

        void clear(E entity) {
            writer.accept(entity, null);
        }
    }
}
