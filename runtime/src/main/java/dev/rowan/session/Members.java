package dev.rowan.session;

import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.ToOne;
import java.util.List;
import java.util.Set;

/** What relationships of held objects lead to in the database, as far as that can be found. Of one flush. */
interface Members {

    /** What is known of an object's relationships; null where none is loaded. */
    Related related(Held<?, ?> held);

    /**
     * Finds what a relationship that is not loaded leads to, though the object has something else in its place; then it is known. One
     * that is outdated keeps what the user put in and took out since.
     */
    <E, T> void recall(Relationship<E, T> relationship, Held<E, ?> held);

    /** Has these rows known as they are in the database. */
    void renew(Set<Held<?, ?>> rows);

    /** The objects to which the foreign keys of these rows lead, where the relationship is not loaded. */
    <E, T> List<T> targets(ToOne<E, T> one, ForeignKey<?> key, List<Held<E, ?>> owners);

    /** The objects whose foreign keys lead to these rows, where the relationship is not loaded. */
    <E, T> List<T> children(Relationship<E, T> relationship, ForeignKey<?> key, List<Held<E, ?>> parents);

    /** Whether this relationship of an object is known. */
    default boolean isLoaded(Held<?, ?> held, Relationship<?, ?> relationship) {
        Related related = related(held);
        return related != null && related.isLoaded(relationship);
    }
}
