package dev.rowan.processor.parse;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.ColumnName;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.ForeignKeyFacts;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.model.Relation.Associated;
import dev.rowan.processor.model.Relation.Inverse;
import dev.rowan.processor.model.Relation.Own;
import dev.rowan.processor.model.Relation.Theirs;
import dev.rowan.processor.model.Relation.Through;
import dev.rowan.processor.model.Relation.Way;
import dev.rowan.processor.model.Relationship;
import dev.rowan.processor.model.Unmapped;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import dev.rowan.processor.problem.RelationProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds by which foreign keys a relationship leads to its other end; none is a problem, unless the foreign key itself has one.
 *
 * @param owner the entity that has the relationship
 */
record WayParser(Relatives relatives, Entity owner) {

    Optional<Way> way(Relationship field, Entity target, Problems problems) {
        if (field.kind() == Marker.MANY_TO_MANY) {
            return associated(field, target, problems);
        }
        return field.kind() == Marker.MANY_TO_ONE || owning(field) ? own(field, target, problems) : theirs(field, target, problems);
    }

    private static boolean owning(Relationship field) {
        return field.kind() == Marker.ONE_TO_ONE && field.said().mappedBy().isEmpty();
    }

    private Optional<Way> own(Relationship field, Entity target, Problems problems) {
        return key(owner, field, "value", field.said().columns(), target, problems).map(key -> new Own(owner.columns(key), key));
    }

    /** The way back from the other end: its relationship, or the one field of its foreign key. */
    private Optional<Way> theirs(Relationship field, Entity target, Problems problems) {
        String by = field.said().mappedBy();
        Optional<Relationship> back = target.relationship(by);
        if (back.isPresent()) {
            Optional<Problem> wrong = wrong(field, back.get());
            wrong.ifPresent(problems::add);
            return wrong.isPresent() ? Optional.empty() : reversed(
                    new WayParser(relatives, target).own(back.get(), owner, new Problems()), target, back.get());
        }
        Optional<Attribute> column = target.attribute(by);
        if (column.isEmpty()) {
            if (!misunderstood(target, by)) {
                problems.add(RelationProblem.unknownMappedBy(field.at("mappedBy"), by, target.type().simpleName(), back(field, target)));
            }
            return Optional.empty();
        }
        Optional<ForeignKeyFacts> key = keys(target, owner)
                .filter(found -> target.columns(found).equals(List.of(column.get())))
                .findFirst();
        if (key.isEmpty()) {
            problems.add(RelationProblem.mappedByElsewhere(
                    field.at("mappedBy"), by, target.type().simpleName(), owner.type().simpleName(), back(field, target)));
        }
        return key.filter(ForeignKeyFacts::complete).map(found -> new Theirs(target.columns(found), found));
    }

    /** The way that the other end has by this field, from here. */
    private static Optional<Way> reversed(Optional<Way> way, Entity other, Relationship back) {
        return way.map(found -> {
            if (found instanceof Associated) {
                return new Inverse(other, back);
            }
            if (found instanceof Through through) {
                return new Through(through.association(), through.far(), through.near());
            }
            Own own = (Own) found;
            return new Theirs(own.columns(), own.key());
        });
    }

    /** What is wrong with naming this relationship of the other end in {@code mappedBy}. */
    private Optional<Problem> wrong(Relationship field, Relationship back) {
        Marker expected = switch (field.kind()) {
            case ONE_TO_MANY -> Marker.MANY_TO_ONE;
            default -> field.kind();
        };
        Place place = field.at("mappedBy");
        String there = field.target().simpleName();
        if (!back.target().equals(owner.type())) {
            return Optional.of(RelationProblem.mappedByLeads(
                    place, back.name(), there, back.target().simpleName(), owner.type().simpleName()));
        }
        if (back.kind() != expected) {
            return Optional.of(RelationProblem.mappedByKind(place, field.kind(), back.name(), there, back.kind(), expected));
        }
        return back.said().mappedBy().isEmpty()
                ? Optional.empty()
                : Optional.of(noOwner(field, back));
    }

    /** Told at the same one of the two from both, and so once, where each names the other and that one has source. */
    private Problem noOwner(Relationship field, Relationship back) {
        String here = owner.type().simpleName() + "." + field.name();
        String there = field.target().simpleName() + "." + back.name();
        boolean theirs = back.said().mappedBy().equals(field.name()) && relatives.compiled(field.target())
                && (field.target() + "." + back.name()).compareTo(owner.type() + "." + field.name()) < 0;
        return theirs
                ? RelationProblem.noOwner(back.at("mappedBy"), there, here)
                : RelationProblem.noOwner(field.at("mappedBy"), here, there);
    }

    /** The names of what leads from the other end to the owner. */
    private List<String> back(Relationship field, Entity target) {
        Marker expected = field.kind() == Marker.ONE_TO_MANY ? Marker.MANY_TO_ONE : field.kind();
        Stream<String> relationships = target.relationships().stream()
                .filter(their -> their.kind() == expected && their.target().equals(owner.type()) && their.said().mappedBy().isEmpty())
                .map(Relationship::name);
        Stream<String> columns = field.kind() == Marker.MANY_TO_MANY ? Stream.of() : keys(target, owner)
                .map(target::columns)
                .filter(key -> key.size() == 1)
                .map(key -> key.get(0).path().dotted());
        return Stream.concat(relationships, columns).toList();
    }

    private Optional<Way> associated(Relationship field, Entity target, Problems problems) {
        Relationship.Said said = field.said();
        if (!said.mappedBy().isEmpty()) {
            Optional<Relationship> back = target.relationship(said.mappedBy());
            if (back.isEmpty()) {
                problems.add(RelationProblem.unknownMappedBy(
                        field.at("mappedBy"), said.mappedBy(), target.type().simpleName(), back(field, target)));
                return Optional.empty();
            }
            Optional<Problem> wrong = wrong(field, back.get());
            wrong.ifPresent(problems::add);
            return wrong.isPresent() ? Optional.empty() : reversed(
                    new WayParser(relatives, target).between(back.get(), owner, new Problems()), target, back.get());
        }
        Optional<Way> way = between(field, target, problems);
        way.flatMap(found -> rival(field, target, found)).ifPresent(problems::add);
        return way;
    }

    /** One of the other end that owns the same rows; one of the two is told. */
    private Optional<Problem> rival(Relationship field, Entity target, Way way) {
        return target.relationships().stream()
                .filter(their -> their.kind() == Marker.MANY_TO_MANY && their.target().equals(owner.type()) && !their.equals(field))
                .filter(their -> their.said().mappedBy().isEmpty())
                .filter(their -> (target.type() + "." + their.name()).compareTo(owner.type() + "." + field.name()) < 0)
                .filter(their -> new WayParser(relatives, target).between(their, owner, new Problems())
                        .filter(that -> same(way, that))
                        .isPresent())
                .findFirst()
                .map(their -> RelationProblem.bothOwn(field.at(way instanceof Through ? "through" : "table"),
                        target.type().simpleName() + "." + their.name(), owner.type().simpleName() + "." + field.name(),
                        way instanceof Through through ? through.association().type().simpleName() : field.said().table()));
    }

    /** Whether one of two ways, each from its own end, is the other one back. */
    private static boolean same(Way way, Way back) {
        if (way instanceof Through one) {
            return back instanceof Through other && one.association().type().equals(other.association().type())
                    && one.near().equals(other.far()) && one.far().equals(other.near());
        }
        return way instanceof Associated one && back instanceof Associated other && one.table().equalsIgnoreCase(other.table());
    }

    private Optional<Way> between(Relationship field, Entity target, Problems problems) {
        return field.said().table().isEmpty()
                ? through(field, target, problems)
                : new AssociationParser(owner).parse(field, target, problems);
    }

    private Optional<Way> through(Relationship field, Entity target, Problems problems) {
        Relationship.Said said = field.said();
        if (said.through().isEmpty()) {
            problems.add(RelationProblem.noAssociation(field.at("through"), field.described()));
            return Optional.empty();
        }
        Optional<Relatives.Relative> found = relatives.find(said.through().get());
        if (found.isEmpty()) {
            problems.add(RelationProblem.throughNotEntity(field.at("through"), said.through().get().simpleName()));
            return Optional.empty();
        }
        Entity association = found.get().entity();
        if (association.view()) {
            problems.add(RelationProblem.throughView(field.at("through"), field.described(), association.type().simpleName()));
            return Optional.empty();
        }
        Problems telling = found.get().telling(problems);
        Optional<ForeignKeyFacts> near = key(association, field, "near", said.near(), owner, telling);
        Problems second = near.isPresent() ? telling : new Problems(); // of two like mistakes, the first is told
        Optional<ForeignKeyFacts> far = key(association, field, "far", said.far(), target, second);
        return near.isEmpty() || far.isEmpty()
                ? Optional.empty()
                : Optional.of(new Through(association, association.columns(near.get()), association.columns(far.get())));
    }

    /** The foreign key over the columns named, or the only one, which leads from an entity to the other. */
    private static Optional<ForeignKeyFacts> key(
            Entity from, Relationship field, String member, List<ColumnName> named, Entity to, Problems problems) {
        List<Attribute> columns = new ArrayList<>();
        for (ColumnName name : named) {
            Optional<Attribute> column = from.attribute(name.text());
            column.ifPresent(columns::add);
            if (column.isEmpty()) {
                if (!misunderstood(from, name.text())) {
                    problems.add(unknown(name.place(), name.text(), from));
                }
                return Optional.empty();
            }
        }
        List<ForeignKeyFacts> fitting = keys(from, to).filter(key -> named.isEmpty() || from.columns(key).equals(columns)).toList();
        if (fitting.size() != 1) {
            problems.add(RelationProblem.key(field.at(member), field.described(), member, from, to, columns));
        }
        return fitting.size() == 1 ? fitting.stream().filter(ForeignKeyFacts::complete).findFirst() : Optional.empty();
    }

    private static Stream<ForeignKeyFacts> keys(Entity from, Entity to) {
        return from.foreignKeys().stream().filter(key -> key.target().type().equals(to.type()));
    }

    /** Whether there is such a field, whose own mistake is told already. */
    private static boolean misunderstood(Entity entity, String name) {
        return entity.members().stream()
                .anyMatch(member -> member instanceof Unmapped gone && !gone.skipped() && gone.path().field().equals(name));
    }

    static Problem unknown(Place place, String name, Entity entity) {
        return Problem.unknownColumn(place, name, entity.type().simpleName(),
                entity.attributes().stream().map(attribute -> attribute.path().dotted()).toList());
    }
}
