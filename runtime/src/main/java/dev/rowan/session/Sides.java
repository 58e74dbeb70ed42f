package dev.rowan.session;

import dev.rowan.sql.Relationship;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What enters and leaves the other sides of relationships, as far as they are loaded; each is changed once. Of one flush. */
final class Sides {

    private final UnitOfWork work;
    private final Map<Held<?, ?>, Map<Relationship<?, ?>, Side>> sides = new IdentityHashMap<>();
    private final Set<Held<?, ?>> order = new LinkedHashSet<>();

    Sides(UnitOfWork work) {
        this.work = work;
    }

    /** What enters and what leaves, by identity, in its order. */
    private record Side(List<Object> entering, Set<Object> leaving) {
    }

    void enter(Relationship<?, ?> relationship, Held<?, ?> parent, Object child) {
        if (parent.isLoaded(relationship)) {
            Side side = side(relationship, parent);
            side.entering.add(child);
            side.leaving.remove(child);
        }
    }

    void leave(Relationship<?, ?> relationship, Held<?, ?> parent, Object child) {
        if (parent.isLoaded(relationship)) {
            side(relationship, parent).leaving.add(child);
        }
    }

    private Side side(Relationship<?, ?> relationship, Held<?, ?> parent) {
        order.add(parent);
        return sides.computeIfAbsent(parent, ignored -> new LinkedHashMap<>(1))
                .computeIfAbsent(relationship, ignored ->
                        new Side(new ArrayList<>(1), Collections.newSetFromMap(new IdentityHashMap<>(1))));
    }

    /** Changes them all. */
    void change() {
        order.forEach(parent -> sides.get(parent).forEach((relationship, side) -> change(relationship, parent, side)));
    }

    @SuppressWarnings("unchecked")      // noted of an object of the relationship's table
    private <E, T> void change(Relationship<E, T> relationship, Held<?, ?> parent, Side side) {
        Held<E, ?> held = (Held<E, ?>) parent;
        if (relationship instanceof ToOne<E, T> one) {
            Object now = held.related().one(one);
            if (!side.entering.isEmpty()) {
                Object last = side.entering.get(side.entering.size() - 1);
                if (last != now) {
                    work.lead(held, one, last, true);
                }
            } else if (side.leaving.contains(now)) {
                work.lead(held, one, null, true);
            }
        } else if (relationship instanceof ToMany<E, T> many) {
            change(many, held, side);
        }
    }

    @SuppressWarnings("unchecked")      // what enters is of the relationship's target
    private <E, T> void change(ToMany<E, T> many, Held<E, ?> held, Side side) {
        List<T> before = held.related().many(many);
        Set<Object> there = Collections.newSetFromMap(new IdentityHashMap<>(before.size()));
        List<T> now = new ArrayList<>(before.size() + side.entering.size());
        for (T child : before) {
            if (!side.leaving.contains(child)) {
                there.add(child);
                now.add(child);
            }
        }
        for (Object child : side.entering) {
            if (there.add(child)) {
                now.add((T) child);
            }
        }
        if (!Difference.same(before, now)) {
            work.changing(held);
            many.set(held.entity(), now);
            held.relating().remember(many, now);
        }
    }
}
