package dev.rowan.session;

import dev.rowan.SessionStateException;
import dev.rowan.sql.Relationship;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** What a collection has, and has no longer, compared to what it had: objects, by their identity, each once. */
record Difference<T>(List<T> added, List<T> removed) {

    private static final Difference<?> NONE = new Difference<>(List.of(), List.of());

    /** That of a relationship's objects before and now. */
    @SuppressWarnings("unchecked")      // nothing is in it
    static <T> Difference<T> of(Relationship<?, T> relationship, List<T> before, Collection<T> now) {
        return same(before, now) ? (Difference<T>) NONE
                : new Difference<>(without(relationship, now, before), without(relationship, before, now));
    }

    /** Whether these are the same objects in the same order; nothing is allocated to tell but an iterator. */
    static boolean same(List<?> before, Collection<?> now) {
        if (before.size() != now.size()) {
            return false;
        }
        Iterator<?> objects = now.iterator();
        for (Object object : before) {
            if (object != objects.next()) {
                return false;
            }
        }
        return true;
    }

    private static <T> List<T> without(Relationship<?, T> relationship, Collection<T> those, Collection<T> without) {
        Set<T> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.addAll(without);
        List<T> left = new ArrayList<>();
        for (T object : those) {
            if (object == null) {
                throw new SessionStateException(relationship + " has a null in it");
            }
            if (seen.add(object)) {
                left.add(object);
            }
        }
        return left;
    }

    boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty();
    }
}
