package dev.rowan.processor.parse;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.ColumnName;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Relation.Associated;
import dev.rowan.processor.model.Relation.Way;
import dev.rowan.processor.model.Relationship;
import dev.rowan.processor.model.SnakeCase;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import dev.rowan.processor.problem.RelationProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads an association table that no entity stands for; it stands in the schema of the entity that names it. */
record AssociationParser(Entity owner) {

    Optional<Way> parse(Relationship field, Entity target, Problems problems) {
        Relationship.Said said = field.said();
        if (said.table().isBlank()) {
            problems.add(Problem.blank(field.at("table"), "The name of the association table"));
            return Optional.empty();
        }
        boolean sized = sized(field, "near", said.near(), owner, problems) && sized(field, "far", said.far(), target, problems);
        Optional<ColumnName> wrong = wrong(said, problems);
        if (!sized || wrong.isPresent()) {
            return Optional.empty();
        }
        List<String> near = names(said.near(), owner, SnakeCase.lower(owner.type().simpleName()));
        boolean self = owner.type().equals(target.type());
        List<String> far = names(said.far(), target, SnakeCase.lower(self ? field.name() : target.type().simpleName()));
        Optional<String> repeated = near.stream().filter(name -> far.stream().anyMatch(name::equalsIgnoreCase)).findFirst();
        repeated.ifPresent(name -> problems.add(Problem.repeatedColumn(field.at(said.far().isEmpty() ? "near" : "far"), name)));
        return repeated.isPresent()
                ? Optional.empty()
                : Optional.of(new Associated(said.table(), owner.table().schema(), near, far));
    }

    /** Of a key that is missing another mistake is told. */
    private static boolean sized(Relationship field, String member, List<ColumnName> named, Entity to, Problems problems) {
        List<Attribute> key = to.attributes().stream().filter(Attribute::id).toList();
        boolean fits = named.isEmpty() || key.isEmpty() || named.size() == key.size();
        if (!fits) {
            problems.add(RelationProblem.keySize(field.at(member), field.described(), member, to.type().simpleName(), key));
        }
        return fits;
    }

    private static Optional<ColumnName> wrong(Relationship.Said said, Problems problems) {
        Set<String> seen = new HashSet<>();
        Optional<ColumnName> wrong = Stream.concat(said.near().stream(), said.far().stream())
                .filter(name -> name.text().isBlank() || !seen.add(name.text().toLowerCase(Locale.ROOT)))
                .findFirst();
        wrong.ifPresent(name -> problems.add(name.text().isBlank()
                ? Problem.blank(name.place(), "The name of the column")
                : Problem.repeatedColumn(name.place(), name.text())));
        return wrong;
    }

    /** As said, or {@code user_id} for the key {@code id}. */
    private static List<String> names(List<ColumnName> said, Entity to, String prefix) {
        return said.isEmpty()
                ? to.attributes().stream().filter(Attribute::id).map(key -> prefix + "_" + key.column().name()).toList()
                : said.stream().map(ColumnName::text).toList();
    }
}
