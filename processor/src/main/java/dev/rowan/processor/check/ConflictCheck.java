package dev.rowan.processor.check;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Holder;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.Relationship;
import dev.rowan.processor.model.Unmapped;
import dev.rowan.processor.model.ValueObject;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.List;
import java.util.stream.Stream;

/** No two annotations contradict each other. */
final class ConflictCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        if (entity.marks().has(Marker.MAPPED_SUPERCLASS)) {
            problems.add(Problem.conflict(entity.marks().at(Marker.MAPPED_SUPERCLASS), entity.type().simpleName(),
                    entity.marker().toString(), Marker.MAPPED_SUPERCLASS.toString()));
        }
        if (entity.marks().has(Marker.TABLE) && entity.marks().has(Marker.VIEW)) {
            problems.add(Problem.conflict(entity.marks().at(Marker.VIEW), entity.type().simpleName(),
                    Marker.TABLE.toString(), Marker.VIEW.toString()));
        }
        for (Member member : members(entity).toList()) {
            if (member instanceof Unmapped unmapped && unmapped.skipped()) {
                skipped(unmapped, problems);
            } else if (member instanceof Relationship relationship) {
                relationship(relationship, problems);
            } else if (member instanceof Attribute attribute) {
                generated(attribute, problems);
                typed(attribute, problems);
            }
            if (member instanceof Attribute && member.marks().has(Marker.JSON) && member.marks().has(Marker.FOREIGN_KEY)) {
                problems.add(Problem.conflict(member.marks().at(Marker.JSON), member.name(),
                        Marker.FOREIGN_KEY.toString(), Marker.JSON.toString()));
            }
        }
    }

    /** It is no column, and leads to its other end in one manner. */
    private static void relationship(Relationship field, Problems problems) {
        field.marks().markers().stream().filter(other -> other != field.kind()).findFirst().ifPresent(other -> problems.add(
                Problem.conflict(field.marks().at(other), field.name(), field.kind().toString(), other.toString())));
        List<String> ways = Stream.of("mappedBy", "through", "table", "value", "near", "far")
                .filter(member -> field.marks().says(field.kind(), member))
                .toList();
        boolean association = ways.contains("through") ^ ways.contains("table");
        List<String> besides = association ? ways.stream().filter(way -> !List.of("near", "far").contains(way)).toList() : ways;
        if (besides.size() > 1) {
            problems.add(Problem.conflict(field.at(besides.get(1)), field.name(), besides.get(0), besides.get(1)));
        }
    }

    /** A key comes from one place. */
    private static void generated(Attribute attribute, Problems problems) {
        boolean identity = attribute.marks().has(Marker.IDENTITY);
        if (attribute.assigned() && (identity || attribute.sequence().isPresent())) {
            Marker other = identity ? Marker.IDENTITY : Marker.SEQUENCE;
            problems.add(Problem.conflict(attribute.marks().at(other), attribute.name(), "@Id(assigned = true)", other.toString()));
        } else if (identity && attribute.sequence().isPresent()) {
            problems.add(Problem.conflict(attribute.marks().at(Marker.IDENTITY), attribute.name(),
                    Marker.SEQUENCE.toString(), Marker.IDENTITY.toString()));
        }
    }

    /** One of them says what the type is. */
    private static void typed(Attribute attribute, Problems problems) {
        for (Marker one : List.of(Marker.CONVERT, Marker.JSON)) {
            if (attribute.marks().has(one)) {
                Stream.of(Marker.JSON, Marker.ENUMERATED, Marker.UNSIGNED)
                        .filter(other -> other != one && attribute.marks().has(other))
                        .forEach(other -> problems.add(Problem.conflict(
                                attribute.marks().at(other), attribute.path().field(), one.toString(), other.toString())));
                return;
            }
        }
    }

    private static Stream<Member> members(Holder holder) {
        return holder.members().stream().flatMap(member ->
                member instanceof ValueObject object ? members(object) : Stream.of(member));
    }

    private static void skipped(Unmapped member, Problems problems) {
        String said = member.marks().has(Marker.TRANSIENT) ? Marker.TRANSIENT.toString() : "transient";
        member.marks().markers().stream()
                .filter(marker -> marker != Marker.TRANSIENT)
                .findFirst()
                .ifPresent(marker -> problems.add(
                        Problem.conflict(member.marks().at(marker), member.path().field(), said, marker.toString())));
    }
}
