package dev.rowan.session;

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
        if (now == null || now == target || overwrite) {
            work.loading(held);
            relationship.set(held.entity(), target);
            held.relating().remember(relationship, target);
        }
    }

    /**
     * Has a relationship lead to these objects, by a new collection. It is remembered as the collection has it: objects that are equal,
     * or have one key in a map, are one there.
     */
    static <E, T> void lead(UnitOfWork work, ToMany<E, T> relationship, Held<E, ?> held, List<T> targets) {
        work.loading(held);
        relationship.set(held.entity(), targets);
        held.relating().remember(relationship, relationship.get(held.entity()));
    }
}
