package dev.rowan.processor.parse;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.ColumnName;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Relation;
import dev.rowan.processor.model.Relationship;
import dev.rowan.processor.problem.Problems;
import dev.rowan.processor.problem.RelationProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Finds where the relationships of an entity lead, and by what; what is not understood is left out and is a problem.
 *
 * @param owner the entity, alone
 */
record RelationParser(EntityParser entities, TypeElement type, Entity owner) {

    List<Relation> all(Problems problems) {
        Relatives relatives = new Relatives(entities, type, owner);
        return owner.relationships().stream()
                .map(relationship -> relation(relatives, relationship, problems))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Relation> relation(Relatives relatives, Relationship field, Problems problems) {
        Optional<Relatives.Relative> found = relatives.find(field.target());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Entity target = found.get().entity();
        Problems telling = found.get().telling(problems);
        Optional<Relation.Way> way = new WayParser(relatives, owner).way(field, target, telling);
        Optional<List<Relation.Ordered>> order = order(field, target, telling);
        Optional<Optional<Attribute>> mapKey = mapKey(field, target, telling);
        return way.isEmpty() || order.isEmpty() || mapKey.isEmpty()
                ? Optional.empty()
                : Optional.of(new Relation(field, target, way.get(), order.get(), mapKey.get()));
    }

    private static Optional<List<Relation.Ordered>> order(Relationship field, Entity target, Problems problems) {
        List<Relation.Ordered> order = new ArrayList<>();
        for (ColumnName by : field.said().orderBy()) {
            String text = by.text().strip();
            String lower = text.toLowerCase(Locale.ROOT);
            boolean descending = lower.endsWith(" desc");
            String name = descending || lower.endsWith(" asc") ? text.substring(0, text.lastIndexOf(' ')).strip() : text;
            Optional<Attribute> attribute = target.attribute(name);
            if (attribute.isPresent()) {
                order.add(new Relation.Ordered(attribute.get(), descending));
            } else {
                problems.add(WayParser.unknown(by.place(), name, target));
            }
        }
        return order.size() == field.said().orderBy().size() ? Optional.of(order) : Optional.empty();
    }

    /** None, which is well, where no field is named; none at all where there is no such field. */
    private Optional<Optional<Attribute>> mapKey(Relationship field, Entity target, Problems problems) {
        String name = field.said().mapKey();
        if (name.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        Optional<Attribute> attribute = target.attribute(name);
        if (attribute.isEmpty()) {
            problems.add(WayParser.unknown(field.at("mapKey"), name, target));
            return Optional.empty();
        }
        if (attribute.get().path().fields().size() > 1) {
            problems.add(RelationProblem.mapKeyInObject(field.at("mapKey"), field.described(), name));
            return Optional.empty();
        }
        Optional<Attribute> reached = reached(attribute.get(), target);
        if (reached.isEmpty()) {
            problems.add(RelationProblem.unreachableMapKey(field.at("mapKey"), field.described(), name));
        }
        return reached.map(Optional::of);
    }

    /** The attribute as code in the owner's package reads it; none where that cannot. */
    private Optional<Attribute> reached(Attribute attribute, Entity target) {
        Compilation compilation = entities.compilation();
        TypeElement element = compilation.elements().getTypeElement(target.type().canonicalName());
        MemberParser members = new MemberParser(compilation, entities.sources(),
                new Reach(compilation.elements(), compilation.elements().getPackageOf(type)));
        Problems hidden = new Problems();
        Optional<Attribute> read = Lineage.fields(element).stream()
                .filter(field -> field.getSimpleName().contentEquals(attribute.path().field()))
                .map(field -> members.parse(Owner.entity(element), field, hidden))
                .filter(Attribute.class::isInstance)
                .map(Attribute.class::cast)
                .findFirst();
        return hidden.errors() ? Optional.empty() : read;
    }
}
