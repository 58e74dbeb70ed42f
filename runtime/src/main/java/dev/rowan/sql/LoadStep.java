package dev.rowan.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A relationship whose objects are loaded with those that have it, and what is loaded with them in turn. Immutable; all threads may share
 * it.
 *
 * @param relationship the relationship, as one of the table itself and not of an alias
 * @param joined whether the query that reads the owners joins the objects, so that no other is needed
 * @param further what is loaded with the objects at its end
 */
public record LoadStep(Relationship<?, ?> relationship, boolean joined, List<LoadStep> further) {

    /** Copies what it is given. */
    public LoadStep {
        further = List.copyOf(further);
    }

    /** What these loads ask for, each relationship once, with all that is asked for with it; nothing is joined. */
    public static List<LoadStep> of(List<? extends Load<?>> loads) {
        if (loads.isEmpty()) {
            return List.of();
        }
        Map<Relationship<?, ?>, List<Load<?>>> all = new LinkedHashMap<>();
        for (Load<?> load : loads) {
            all.computeIfAbsent(unaliased(load.relationship()), ignored -> new ArrayList<>()).addAll(load.further());
        }
        List<LoadStep> steps = new ArrayList<>(all.size());
        all.forEach((relationship, further) -> steps.add(new LoadStep(relationship, false, of(further))));
        return List.copyOf(steps);
    }

    private static <E> Relationship<E, ?> unaliased(Relationship<E, ?> relationship) {
        return relationship.table().alias() == null ? relationship
                : Tables.of(relationship.table().entity()).relationships().get(relationship.place());
    }

    /** The same, of which the query that reads the owners tells all. */
    public LoadStep known() {
        return new LoadStep(relationship, true, further);
    }

    /** The same as it was asked for. */
    Load<?> asked() {
        return asked(relationship, further);
    }

    @SuppressWarnings("unchecked")      // they are of what the relationship leads to
    private static <E, T> Load<E> asked(Relationship<E, T> relationship, List<LoadStep> further) {
        return further.isEmpty() ? relationship
                : new Further<>(relationship, (List<Load<T>>) (List<?>) further.stream().map(LoadStep::asked).toList());
    }

    /** A relationship among these, at any depth, that the query does not join; null where it joins all. */
    public static Relationship<?, ?> unjoined(List<LoadStep> steps) {
        for (LoadStep step : steps) {
            Relationship<?, ?> found = step.joined ? unjoined(step.further) : step.relationship;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
