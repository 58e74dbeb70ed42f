package dev.rowan.processor.check;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Holder;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.model.Relationship;
import dev.rowan.processor.model.Shape;
import dev.rowan.processor.model.Unmapped;
import dev.rowan.processor.model.ValueObject;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.List;
import java.util.function.Function;

/** An entity that is a class, or a value object in one, can be made empty, and then filled. */
final class ConstructionCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        String name = entity.type().simpleName();
        if (!entity.shape().isAbstract()) {
            check(entity, entity.place(), name, reason -> Problem.noConstructor(entity.place(), name, reason), problems);
        }
        for (ValueObject object : entity.objects()) {
            String type = object.typeName().simpleName();
            if (object.shape().isAbstract()) {
                problems.add(Problem.abstractValueType(object.place(), type));
            } else if (object.mapped().isEmpty() && object.members().stream().allMatch(ConstructionCheck::skipped)) {
                problems.add(Problem.emptyValueType(object.home(), type));
            } else {
                check(object, object.home(), type, reason -> Problem.noValueConstructor(object.home(), type, reason), problems);
            }
        }
    }

    private static boolean skipped(Member member) {
        return member instanceof Unmapped gone && gone.skipped();
    }

    private static void check(Holder holder, Place place, String name, Function<String, Problem> noConstructor, Problems problems) {
        Shape shape = holder.shape();
        if (shape.form() != Shape.Form.CLASS || shape.unreachable().isPresent()) {
            return;
        }
        List<Member> fixed = holder.members().stream().filter(ConstructionCheck::fixed).toList();
        if (shape.constructor() == Shape.Constructor.USABLE) {
            fixed.forEach(field -> problems.add(Problem.finalField(field.place(), field.path().field())));
        } else if (fixed.isEmpty()) {
            problems.add(noConstructor.apply(reason(shape.constructor())));
        } else {
            List<String> fields = fixed.stream().map(field -> field.path().field()).toList();
            problems.add(Problem.immutableClass(place, name, fields));
        }
    }

    private static boolean fixed(Member member) {
        return member instanceof Attribute attribute && attribute.fixed() || member instanceof ValueObject object && object.fixed()
                || member instanceof Relationship relationship && relationship.fixed();
    }

    private static String reason(Shape.Constructor constructor) {
        return switch (constructor) {
            case PRIVATE -> "the one it has is private";
            case THROWING -> "the one it has throws checked exceptions";
            case ABSENT, USABLE -> "it has none";
        };
    }
}
