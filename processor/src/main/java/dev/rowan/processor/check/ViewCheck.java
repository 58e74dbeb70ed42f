package dev.rowan.processor.check;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.NameLimit;
import dev.rowan.processor.model.OptionFacts;
import dev.rowan.processor.model.ViewFacts;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.List;
import java.util.Set;

/** A view says what it shows on each dialect in use, or on none; and nothing of how values come into its columns. */
final class ViewCheck implements Check {

    private static final List<Marker> OF_TABLES = List.of(Marker.SEQUENCE, Marker.IDENTITY, Marker.COMPUTED);
    private static final Set<String> OF_TABLE_COLUMNS =
            Set.of("serverDefault", "comment", "definition", "definitions", "insertable", "updatable");

    @Override
    public void check(Entity entity, Problems problems) {
        entity.table().view().ifPresent(view -> {
            queries(entity, view, problems);
            entity.attributes().forEach(attribute -> column(attribute, problems));
        });
    }

    private static void queries(Entity entity, ViewFacts view, Problems problems) {
        List<String> own = view.definitions().stream().map(OptionFacts::dialect).toList();
        List<String> missing = entity.around().limits().stream()
                .map(NameLimit::dialect)
                .filter(dialect -> !own.contains(dialect))
                .toList();
        if (view.made() && view.query().isEmpty() && !missing.isEmpty()) {
            problems.add(Problem.viewWithoutQuery(entity.marks().at(Marker.VIEW), entity.type().simpleName(), missing));
        }
    }

    private static void column(Attribute attribute, Problems problems) {
        OF_TABLES.stream().filter(attribute.marks()::has).forEach(marker ->
                problems.add(Problem.viewColumn(attribute.marks().at(marker), marker.toString(), attribute.name())));
        OF_TABLE_COLUMNS.stream().sorted().filter(member -> attribute.marks().says(Marker.COLUMN, member)).forEach(member -> problems.add(
                Problem.viewColumn(attribute.marks().at(Marker.COLUMN, member), "@Column(" + member + " = …)", attribute.name())));
    }
}
