package dev.rowan.sql;

import dev.rowan.annotation.Cascade;
import java.util.List;
import java.util.Locale;

/**
 * How objects of an entity lead to objects of another one, or of the same, by foreign keys. Generated as a field of the entity's table;
 * immutable; all threads may share it. Two are equal when they are of one entity and have one name.
 *
 * @param <E> the entity that has the field
 * @param <T> the entity at the other end
 */
public abstract sealed class Relationship<E, T> implements Load<E> permits ToOne, ToMany {

    private final Table<E> table;
    private final String name;
    private final int place;
    private final RelationshipSpec spec;
    /** Found when first asked for; two threads find the same. */
    private Path path;
    /** Found when first asked for; two threads find the same. */
    private List<Relationship<T, ?>> back;

    Relationship(Table<E> table, String name, int place, RelationshipSpec spec) {
        this.table = table;
        this.name = name;
        this.place = place;
        this.spec = spec;
    }

    /** The table of the entity that has the field. */
    public final Table<E> table() {
        return table;
    }

    /** The field's name. */
    public final String name() {
        return name;
    }

    /** Its place among the relationships of its table, from 0. */
    public final int place() {
        return place;
    }

    /** By which foreign keys it leads to the other end. */
    public final Path path() {
        Path found = path;
        if (found == null) {
            path = found = spec.path().get();
        }
        return found;
    }

    /** The table at the other end. */
    @SuppressWarnings("unchecked")      // the path leads to the entity T
    public final KeyedTable<T, ?> target() {
        return (KeyedTable<T, ?>) path().target();
    }

    /** The relationships of the other end that lead back by the same foreign keys. */
    public final List<Relationship<T, ?>> back() {
        List<Relationship<T, ?>> found = back;
        if (found == null) {
            Path inverse = path().inverse();
            back = found = target().relationships().stream().filter(other -> other.path().equals(inverse)).toList();
        }
        return found;
    }

    /** Whether a session does this to the objects at the other end too. */
    public final boolean cascades(Cascade what) {
        return spec.cascades().contains(what);
    }

    /** Whether an object that is taken out is deleted, unless it is put elsewhere. */
    public final boolean removesOrphans() {
        return spec.orphanRemoval();
    }

    /** The constant of its table, as it is generated: {@code USER}. */
    final String constant() {
        return table.entity().getSimpleName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }

    final RelationshipSpec spec() {
        return spec;
    }

    /** This, and what is loaded with the objects at its end. */
    @SafeVarargs
    @SuppressWarnings("varargs")        // the array is only copied
    public final Load<E> load(Load<T>... further) {
        return new Further<>(this, List.of(further));
    }

    @Override
    public final Relationship<E, T> relationship() {
        return this;
    }

    @Override
    public final List<Load<T>> further() {
        return List.of();
    }

    @Override
    public final boolean equals(Object other) {
        return other == this
                || other instanceof Relationship<?, ?> that && table.entity() == that.table.entity() && name.equals(that.name);
    }

    @Override
    public final int hashCode() {
        return name.hashCode();
    }

    /** Entity and field, as {@code User.addresses}. */
    @Override
    public final String toString() {
        return table.entity().getSimpleName() + "." + name;
    }
}
