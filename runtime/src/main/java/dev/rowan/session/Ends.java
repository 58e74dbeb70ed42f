package dev.rowan.session;

import dev.rowan.sql.Path;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import java.util.List;

/** Puts what was read at the end of relationships into their fields, where nothing of the user's stands, and remembers it. */
final class Ends {

    private Ends() {
    }

    /**
     * Has a relationship lead to this object, or to none.
     *
     * @param overwrite whether it replaces another object in the field
     */
    static <E, T> void lead(UnitOfWork work, ToOne<E, T> relationship, Held<E, ?> held, T target, boolean overwrite) {
        T now = relationship.get(held.entity());
        if (now == null || overwrite || RecordEnds.same(relationship, now, target)) {
            work.loading(held);
            relationship.set(held.entity(), target);
            held.relating().remember(relationship, target);
            held.related().confirm(relationship);
            if (target != null && relationship.path() instanceof Path.Referencing) {
                leadBack(work, relationship, held, target, overwrite);
            }
        }
    }

    /** What a foreign key leads to knows that in turn, if it knows one such object at most: then the foreign key is unique. */
    private static <E, T> void leadBack(UnitOfWork work, ToOne<E, T> relationship, Held<E, ?> held, T target, boolean overwrite) {
        for (Relationship<T, ?> back : relationship.back()) {
            Held<T, ?> there = back instanceof ToOne<T, ?> && !held.expired() ? work.identities().of(target) : null;
            if (there != null && (overwrite || !there.isLoaded(back) || there.isOutdated(back)) && !there.leadsElsewhere(back)) {
                work.loading(there);
                setBack((ToOne<T, ?>) back, there, held.entity());
            }
        }
    }

    @SuppressWarnings("unchecked")      // the relationship leads back to where the object is from
    private static <T, E> void setBack(ToOne<T, E> back, Held<T, ?> there, Object entity) {
        back.set(there.entity(), (E) entity);
        there.relating().remember(back, entity);
        there.related().confirm(back);
    }

    /**
     * Has a relationship lead to these objects, by a new collection. It is remembered as the collection has it: objects that are equal,
     * or have one key in a map, are one there.
     */
    static <E, T> void lead(UnitOfWork work, ToMany<E, T> relationship, Held<E, ?> held, List<T> targets) {
        work.loading(held);
        relationship.set(held.entity(), targets);
        held.relating().remember(relationship, relationship.get(held.entity()));
        held.related().confirm(relationship);
    }
}
