package dev.rowan.processor.problem;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.ForeignKeyFacts;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Place;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a relationship. */
public final class RelationProblem {

    private RelationProblem() {}

    private static Problem error(String slug, Place place, String message) {
        return Problem.error(slug, place, message);
    }

    // The field.

    public static Problem type(Place place, Marker kind, String field, String type, boolean many) {
        return error("relationship-type", place, "The type of the " + kind + " " + field + " does not fit: found " + type + ", expected "
                + (many ? "List, Set, Collection or Map of an entity" : "an entity") + ". Fix: change the type, or the annotation.");
    }

    public static Problem notEntity(Place place, Marker kind, String field, String type) {
        return error("relationship-target", place, "The " + kind + " " + field + " leads to " + type + ", which is no entity."
                + " Fix: annotate " + type + " with @Table, or store the field otherwise, with @Embedded or @Json.");
    }

    public static Problem unreachableMapKey(Place place, String field, String name) {
        return error("unreachable-map-key", place, "Generated code cannot read " + name + ", the key of the map of the " + field
                + ". Fix: make it public, give it an accessor, or name another.");
    }

    // The other side.

    public static Problem unknownMappedBy(Place place, String by, String target, Collection<String> names) {
        return error("mapped-by", place, target + " has no field '" + by + "', which mappedBy names." + new Candidates(names).after(by));
    }

    public static Problem mappedByElsewhere(Place place, String by, String target, String owner, Collection<String> names) {
        return error("mapped-by", place, target + "." + by + ", which mappedBy names, is no foreign key to " + owner + " by itself."
                + (names.isEmpty() ? " Fix: give " + target + " a @ManyToOne " + owner + ", and name that." : new Candidates(names).after(by)));
    }

    public static Problem mappedByLeads(Place place, String by, String target, String found, String expected) {
        return error("mapped-by", place, target + "." + by + ", which mappedBy names, leads to " + found + ", not to " + expected
                + ". Fix: name the one that leads here.");
    }

    public static Problem mappedByKind(Place place, Marker kind, String by, String target, Marker found, Marker expected) {
        return error("mapped-by", place, target + "." + by + ", which mappedBy names, is a " + found + ": the other side of a " + kind
                + " is a " + expected + ". Fix: change one of the two.");
    }

    public static Problem noOwner(Place place, String one, String other) {
        return error("relationship-owner", place, "Both " + one + " and " + other + " say mappedBy, so that none has the foreign key."
                + " Fix: remove mappedBy from one of them.");
    }

    // The foreign keys.

    /** There is no such foreign key, or more than one; which there are is said. */
    public static Problem key(Place place, String field, String member, Entity from, Entity to, List<Attribute> named) {
        List<ForeignKeyFacts> there = from.foreignKeys().stream().filter(key -> key.target().type().equals(to.type())).toList();
        String choices = there.stream().map(key -> member + " = " + names(from.columns(key))).collect(Collectors.joining(", or "));
        String owner = from.type().simpleName();
        String target = to.type().simpleName();
        if (there.isEmpty()) {
            return error("relationship-key", place, "The " + field + " needs a foreign key of " + owner + " to " + target
                    + ", and there is none. Fix: add a field of the key's type with @ForeignKey(" + target + ".class).");
        }
        return error("relationship-key", place, (named.isEmpty()
                ? owner + " has several foreign keys to " + target + ", and the " + field + " names none of them."
                : owner + " has no foreign key to " + target + " over " + names(named) + ", which the " + field + " names.")
                + " Fix: say " + choices + ".");
    }

    private static String names(List<Attribute> columns) {
        String names = columns.stream().map(column -> '"' + column.path().dotted() + '"').collect(Collectors.joining(", "));
        return columns.size() == 1 ? names : "{" + names + "}";
    }

    public static Problem noAssociation(Place place, String field) {
        return error("relationship-owner", place, "The " + field + " has no association: found neither through nor mappedBy."
                + " Fix: name the entity of the association in through, or the field of the other side in mappedBy.");
    }

    public static Problem throughNotEntity(Place place, String type) {
        return error("relationship-target", place, "The association " + type + ", which through names, is no entity."
                + " Fix: annotate " + type + " with @Table.");
    }
}
