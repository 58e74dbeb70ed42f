package dev.rowan.session;

import dev.rowan.sql.Relationship;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * What a session knows of the relationships of an object: which are loaded, and to what they led when they were loaded or last flushed.
 * Of one thread.
 */
final class Related {

    /** In the place of a relationship to one object that is loaded and leads to none. */
    private static final Object NOBODY = new Object();

    /** By the places of the relationships: null where one is not loaded, an object or NOBODY, or a list. */
    private final Object[] known;
    /** By the same places: which may lead elsewhere by now; null while none does. */
    private boolean[] outdated;

    private Related(Object[] known) {
        this.known = known;
    }

    /** Nothing is loaded, of this many relationships. */
    static Related none(int relationships) {
        return new Related(new Object[relationships]);
    }

    /** The same, that stays as it is when this one changes. */
    Related copy() {
        Related copy = new Related(known.clone());
        copy.outdated = outdated == null ? null : outdated.clone();
        return copy;
    }

    boolean isLoaded(Relationship<?, ?> relationship) {
        return known[relationship.place()] != null;
    }

    /** To whom it led; null where to nobody, or where it is not loaded. */
    @SuppressWarnings("unchecked")      // remembered of this relationship
    <T> T one(ToOne<?, T> relationship) {
        Object target = known[relationship.place()];
        return target == NOBODY ? null : (T) target;
    }

    void remember(ToOne<?, ?> relationship, Object target) {
        known[relationship.place()] = target == null ? NOBODY : target;
    }

    /** To whom it led, in their order; nobody where it is not loaded. */
    @SuppressWarnings("unchecked")      // remembered of this relationship
    <T> List<T> many(ToMany<?, T> relationship) {
        Object targets = known[relationship.place()];
        return targets == null ? List.of() : (List<T>) targets;
    }

    /** The objects are copied. */
    void remember(ToMany<?, ?> relationship, Collection<?> targets) {
        known[relationship.place()] = Collections.unmodifiableList(new ArrayList<>(targets));
    }

    void forget(Relationship<?, ?> relationship) {
        known[relationship.place()] = null;
        confirm(relationship);
    }

    /**
     * Whether rows were changed behind it: it leads to what it led to until it is loaded again, and nobody knows whether it still does.
     */
    boolean isOutdated(Relationship<?, ?> relationship) {
        return outdated != null && outdated[relationship.place()];
    }

    void outdate(Relationship<?, ?> relationship) {
        if (outdated == null) {
            outdated = new boolean[known.length];
        }
        outdated[relationship.place()] = true;
    }

    /** It was just read. */
    void confirm(Relationship<?, ?> relationship) {
        if (outdated != null) {
            outdated[relationship.place()] = false;
        }
    }
}
