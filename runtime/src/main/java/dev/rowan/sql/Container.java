package dev.rowan.sql;

import dev.rowan.TooManyRowsException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The type of collection that a relationship's field is. All threads may share it.
 *
 * @param <C> the field's type
 * @param <T> the entity in it
 */
public abstract sealed class Container<C, T> {

    Container() {
    }

    /** A {@code List}. */
    public static <T> Container<List<T>, T> list() {
        return new OfList<>();
    }

    /** A {@code Collection}, which is a list. */
    public static <T> Container<Collection<T>, T> collection() {
        return new OfCollection<>();
    }

    /** A {@code Set}, in the order in which its objects were read. */
    public static <T> Container<Set<T>, T> set() {
        return new OfSet<>();
    }

    /** A {@code Map} by a value of its objects, in the order in which they were read. */
    public static <K, T> Container<Map<K, T>, T> map(Function<T, K> key) {
        return new OfMap<>(key);
    }

    /**
     * A new collection of these, that may be changed.
     *
     * @throws TooManyRowsException if there can be only one of two, which the database does not know of
     */
    abstract C of(Relationship<?, T> relationship, List<T> elements);

    abstract Collection<T> elements(C collection);

    /** Whether an element of the collection stands where its values say. */
    boolean files(C collection, T element) {
        return true;
    }

    /** Whether it is not known yet where an element belongs: what a map has for its key may be generated. */
    boolean filesLater(T element) {
        return false;
    }

    /** One that throws when it is used. */
    abstract C unloaded(Relationship<?, T> relationship);

    private static final class OfList<T> extends Container<List<T>, T> {
        @Override
        List<T> of(Relationship<?, T> relationship, List<T> elements) {
            return new ArrayList<>(elements);
        }

        @Override
        Collection<T> elements(List<T> collection) {
            return collection;
        }

        @Override
        List<T> unloaded(Relationship<?, T> relationship) {
            return new UnloadedList<>(relationship);
        }
    }

    private static final class OfCollection<T> extends Container<Collection<T>, T> {
        @Override
        Collection<T> of(Relationship<?, T> relationship, List<T> elements) {
            return new ArrayList<>(elements);
        }

        @Override
        Collection<T> elements(Collection<T> collection) {
            return collection;
        }

        @Override
        Collection<T> unloaded(Relationship<?, T> relationship) {
            return new UnloadedList<>(relationship);
        }
    }

    private static final class OfSet<T> extends Container<Set<T>, T> {
        @Override
        Set<T> of(Relationship<?, T> relationship, List<T> elements) {
            return new LinkedHashSet<>(elements);
        }

        @Override
        Collection<T> elements(Set<T> collection) {
            return collection;
        }

        @Override
        Set<T> unloaded(Relationship<?, T> relationship) {
            return new UnloadedSet<>(relationship);
        }
    }

    private static final class OfMap<K, T> extends Container<Map<K, T>, T> {

        private final Function<T, K> key;

        OfMap(Function<T, K> key) {
            this.key = key;
        }

        @Override
        Map<K, T> of(Relationship<?, T> relationship, List<T> elements) {
            Map<K, T> map = new LinkedHashMap<>();
            for (T element : elements) {
                T other = map.putIfAbsent(key.apply(element), element);
                if (other != null && other != element) {
                    throw new TooManyRowsException(relationship + " has one " + element.getClass().getSimpleName()
                            + " for each key, and there are two for '" + key.apply(element)
                            + "': make its key unique, or the map a list");
                }
            }
            return map;
        }

        @Override
        boolean files(Map<K, T> collection, T element) {
            return collection.get(key.apply(element)) == element;
        }

        @Override
        boolean filesLater(T element) {
            K unset = key.apply(element);
            return unset == null || unset instanceof Number number && number.longValue() == 0;
        }

        @Override
        Collection<T> elements(Map<K, T> collection) {
            return collection.values();
        }

        @Override
        Map<K, T> unloaded(Relationship<?, T> relationship) {
            return new UnloadedMap<>(relationship);
        }
    }
}
