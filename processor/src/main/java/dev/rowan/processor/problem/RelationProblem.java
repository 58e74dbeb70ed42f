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

    public static Problem inRecord(Place place, Marker kind, String field, String owner) {
        return error("relationship-record", place, "The " + kind + " " + field + " stands in the record " + owner
                + ", whose fields cannot be set later. Fix: make " + owner
                + " a class, which may lead to records by @ManyToOne, or remove the"
                + " field and read what it leads to with a query, by nested(…).");
    }

    public static Problem toRecord(Place place, Marker kind, String field, String target) {
        return error("relationship-record", place, "The " + kind + " " + field + " leads to the record " + target
                + ", which cannot be changed in place: to a record leads only a @ManyToOne, or a @OneToOne that has the foreign key. Fix: make "
                + target + " a class, or remove the field and read what it leads to with a query, by nested(…).");
    }

    public static Problem inView(Place place, Marker kind, String field, String owner) {
        return error("relationship-view", place, "The " + kind + " " + field + " stands in the view " + owner
                + ", whose rows a session does not hold. Fix: remove it, and join in a query.");
    }

    public static Problem toView(Place place, Marker kind, String field, String target) {
        return error("relationship-view", place, "The " + kind + " " + field + " leads to the view " + target
                + ", whose rows a session does not hold. Fix: remove it, and join in a query.");
    }

    public static Problem withoutKey(Place place, String field, String entity) {
        return error("relationship-without-key", place, "The " + field + " needs the key of " + entity + ", which has none."
                + " Fix: mark a field of " + entity + " with @Id.");
    }

    public static Problem mapKeyMisplaced(Place place, String field) {
        return error("map-key", place, "The mapKey of the " + field + " has no effect: it is no Map. Fix: remove it.");
    }

    public static Problem mapKeyType(Place place, String field, String found, String expected, String source) {
        return error("map-key", place, "The map of the " + field + " has keys of another type than " + source + ": found " + found
                + ", expected " + expected + ". Fix: change the type, or name another field in mapKey.");
    }

    public static Problem mapKeyInObject(Place place, String field, String name) {
        return error("map-key", place, "The mapKey " + name + " of the " + field + " lies in a value object, which may be null."
                + " Fix: name a field of the entity itself.");
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
                + (names.isEmpty()
                        ? " Fix: give " + target + " a @ManyToOne " + owner + ", and name that."
                        : new Candidates(names).after(by)));
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

    public static Problem bothOwn(Place place, String one, String other, String association) {
        return error("relationship-owner", place, "Both " + one + " and " + other + " write the rows of " + association
                + ". Fix: say mappedBy in one of them.");
    }

    public static Problem twice(Place place, String one, String other) {
        return error("relationship-owner", place, "Both " + one + " and " + other + " lead by the same foreign key, so that none says"
                + " alone what is written. Fix: remove one.");
    }

    // What is done to the other end.

    public static Problem cascade(Place place, String field) {
        return error("relationship-cascade", place, "The " + field + " would delete objects that others may lead to, as its cascade says."
                + " Fix: remove REMOVE or ALL from it.");
    }

    public static Problem orphans(Place place, String field) {
        return error("relationship-cascade", place, "The orphanRemoval of the " + field + " has no effect: the foreign key is on this"
                + " side, so that nothing is an orphan of it. Fix: remove it, or say it on the other side.");
    }

    public static Problem childNotNull(Place place, String field, String owner, String column) {
        return error("relationship-not-null", place, "Deleting a " + owner + " would put NULL into " + column
                + ", which is not null, by the " + field + ". Fix: say cascade = Cascade.ALL or Cascade.REMOVE, give the foreign key an"
                + " onDelete, or make the column nullable.");
    }

    public static Problem associationColumn(Place place, String field, String association, String column) {
        return error("association-column", place, "A flush cannot insert a " + association + " for the " + field + ": it knows no"
                + " value for " + column
                + ", which is not null. Fix: give that a server default, make it nullable, or lead to " + association
                + " by @OneToMany.");
    }

    // The foreign keys.

    public static Problem notUnique(Place place, String field, String entity, List<Attribute> columns) {
        return error("one-to-one-not-unique", place, "Two " + entity + " could have the foreign key " + names(columns)
                + " of the " + field + ". Fix: make it unique, with "
                + (columns.size() == 1 ? "@Column(unique = true)" : "@Table(uniques = …)")
                + ", or use @ManyToOne and @OneToMany.");
    }

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

    public static Problem keySize(Place place, String field, String member, String entity, List<Attribute> key) {
        return error("relationship-key", place, "The " + member + " of the " + field + " does not name as many columns as the key of "
                + entity + " has, which is " + names(key) + ". Fix: name one for each.");
    }

    private static String names(List<Attribute> columns) {
        String names = columns.stream().map(column -> '"' + column.path().dotted() + '"').collect(Collectors.joining(", "));
        return columns.size() == 1 ? names : "{" + names + "}";
    }

    public static Problem noAssociation(Place place, String field) {
        return error("relationship-owner", place, "The " + field + " has no association: found none of through, table and mappedBy."
                + " Fix: name the entity of the association, its table, or the field of the other side.");
    }

    public static Problem throughView(Place place, String field, String type) {
        return error("relationship-view", place, "The " + field + " leads through the view " + type + ", whose rows are only read."
                + " Fix: name the entity of a table.");
    }

    public static Problem throughNotEntity(Place place, String type) {
        return error("relationship-target", place, "The association " + type + ", which through names, is no entity."
                + " Fix: annotate " + type + " with @Table.");
    }
}
