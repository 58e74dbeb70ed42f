package dev.rowan.processor.problem;

import dev.rowan.processor.model.Place;
import java.util.Collection;
import java.util.List;

/** What might be better than the user wrote it. */
public final class Advice {

    private Advice() {}

    private static Problem warning(Warning warning, Place place, List<Place> also, String message) {
        return new Problem(Level.WARNING, warning.slug(), message, place, also);
    }

    /**
     * A foreign key whose rows only a scan finds.
     *
     * @param index the index that it needs, as it is written in Java
     * @param inColumn the same on the field, where there is one; or empty
     */
    public static Problem foreignKeyWithoutIndex(
            Place place, List<Place> also, Collection<String> columns, String target, Collection<String> dialects,
            String index, String inColumn) {
        String names = columns.size() == 1 ? String.join(", ", columns) : "(" + String.join(", ", columns) + ")";
        return warning(Warning.FOREIGN_KEY_WITHOUT_INDEX, place, also, "The foreign key " + names
                + " has no index that begins with it: to delete a " + target
                + ", or to load what refers to one, reads the whole table on " + String.join(", ", dialects)
                + ". Fix: add `" + index + "` to the indexes of its @Table"
                + (inColumn.isEmpty() ? "." : ", or " + inColumn + "."));
    }
}
