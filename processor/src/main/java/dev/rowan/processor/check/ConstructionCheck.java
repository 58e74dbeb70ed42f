package dev.rowan.processor.check;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Shape;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.List;

/** An entity that is a class can be made empty, and then filled. */
final class ConstructionCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        if (entity.shape().form() != Shape.Form.CLASS || entity.shape().isAbstract() || entity.shape().unreachable().isPresent()) {
            return;
        }
        List<Attribute> fixed = entity.attributes().stream().filter(Attribute::fixed).toList();
        String name = entity.type().simpleName();
        boolean empty = entity.shape().constructor() == Shape.Constructor.USABLE;
        if (empty) {
            fixed.forEach(field -> problems.add(Problem.finalField(field.place(), field.name())));
        } else if (fixed.isEmpty()) {
            problems.add(Problem.noConstructor(entity.place(), name, reason(entity.shape().constructor())));
        } else {
            List<String> fields = fixed.stream().map(Attribute::name).toList();
            problems.add(Problem.immutableClass(entity.place(), name, fields));
        }
    }

    private static String reason(Shape.Constructor constructor) {
        return switch (constructor) {
            case PRIVATE -> "the one it has is private";
            case THROWING -> "the one it has throws checked exceptions";
            case ABSENT, USABLE -> "it has none";
        };
    }
}
