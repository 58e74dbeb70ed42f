package dev.rowan.processor.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;

/**
 * What is written on one element, and where each part of it stands.
 *
 * @param home the place of the element itself
 * @param all each marker's place, and those of the members that were written out
 */
public record Marks(Place home, Map<Marker, Mark> all) {

    /** One annotation: itself, its place, and those of the members written out. */
    public record Mark(AnnotationMirror mirror, Place place, Map<String, Place> members) {
        public Mark {
            members = Map.copyOf(members);
        }
    }

    public Marks {
        EnumMap<Marker, Mark> ordered = new EnumMap<>(Marker.class);
        ordered.putAll(all);
        all = ordered;
    }

    /** Whether this marker is there. */
    public boolean has(Marker marker) {
        return all.containsKey(marker);
    }

    /** Whether this member of that marker was written out. */
    public boolean says(Marker marker, String member) {
        return has(marker) && all.get(marker).members().containsKey(member);
    }

    /** The place of this marker, or of the element where it is absent. */
    public Place at(Marker marker) {
        return has(marker) ? all.get(marker).place() : home;
    }

    /** The place of this member of that marker, or of the marker where it was left out. */
    public Place at(Marker marker, String member) {
        return says(marker, member) ? all.get(marker).members().get(member) : at(marker);
    }

    /** The same without these markers. */
    public Marks without(Set<Marker> others) {
        Map<Marker, Mark> left = new EnumMap<>(Marker.class);
        left.putAll(all);
        left.keySet().removeAll(others);
        return new Marks(home, left);
    }

    /** The markers, in the order they are declared in. */
    public Set<Marker> markers() {
        return all.keySet();
    }
}
