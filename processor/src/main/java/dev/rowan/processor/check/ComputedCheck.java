package dev.rowan.processor.check;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Marks;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.List;

/** What the database computes, nobody else gives. */
final class ComputedCheck implements Check {

    private static final List<String> WRITING = List.of("serverDefault", "insertable", "updatable");

    @Override
    public void check(Entity entity, Problems problems) {
        for (Attribute attribute : entity.attributes()) {
            if (attribute.column().computed().isPresent()) {
                check(attribute, problems);
            }
        }
    }

    private static void check(Attribute attribute, Problems problems) {
        Marks marks = attribute.marks();
        if (attribute.id()) {
            problems.add(Problem.conflict(marks.at(Marker.COMPUTED), attribute.name(), Marker.ID.toString(), Marker.COMPUTED.toString()));
        }
        WRITING.stream().filter(member -> marks.says(Marker.COLUMN, member)).forEach(member -> problems.add(Problem.conflict(
                marks.at(Marker.COLUMN, member), attribute.name(), Marker.COMPUTED.toString(), "@Column(" + member + " = …)")));
    }
}
