package dev.rowan.session;

import dev.rowan.sql.Path;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;

/** Lets go of what relationships led to, where an object's row was read anew and may lead elsewhere; what the user changed stays. */
final class Outdated {

    private Outdated() {
    }

    /**
     * Makes relationships not loaded again: those by a foreign key that is another now, and where the object had expired those that
     * other rows tell of.
     *
     * @param expired whether the object had expired
     */
    static <E> void forget(Held<E, ?> held, boolean expired) {
        for (Relationship<E, ?> relationship : held.table().relationships()) {
            if (held.isLoaded(relationship)) {
                forget(relationship, held, expired);
            }
        }
    }

    private static <E, T> void forget(Relationship<E, T> relationship, Held<E, ?> held, boolean expired) {
        if (relationship instanceof ToOne<E, T> one) {
            T known = held.related().one(one);
            boolean outdated = one.path() instanceof Path.Referencing own
                    ? !KeyValues.leadsTo(own.key(), held, known == null ? null : KeyValues.referenced(own.key(), one.target(), known))
                    : expired;
            if (outdated && RecordEnds.same(one, one.get(held.entity()), known)) {
                one.set(held.entity(), null);
                held.related().forget(one);
            }
        } else if (relationship instanceof ToMany<E, T> many && expired && many.isSet(held.entity())
                && Difference.same(held.related().many(many), many.get(held.entity()))) {
            many.unload(held.entity());
            held.related().forget(many);
        }
    }
}
