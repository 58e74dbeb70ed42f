package dev.rowan.processor.check;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.AttributeType;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.EnumStorage;
import dev.rowan.processor.model.Key;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.NameLimit;
import dev.rowan.processor.model.ValueType;
import dev.rowan.processor.problem.Problems;
import dev.rowan.processor.problem.TypeProblem;
import java.util.List;

/** What tells how a value is stored stands where it means something, and every dialect in use can. */
final class StorageCheck implements Check {

    /** Where an identity is an integer; a sequence gives a DECIMAL its numbers. */
    private static final List<NameLimit> COUNTING_INTEGERS = List.of(NameLimit.POSTGRESQL, NameLimit.SQLITE);

    @Override
    public void check(Entity entity, Problems problems) {
        List<NameLimit> limits = entity.around().limits();
        for (Attribute attribute : entity.attributes()) {
            AttributeType type = attribute.type().bare();
            String name = attribute.path().field();
            if (type instanceof AttributeType.EnumOf of) {
                labels(attribute, of, limits, problems);
            } else if (type.innermost() instanceof AttributeType.EnumOf of) {
                if (of.storage() instanceof EnumStorage.Native) {
                    problems.add(TypeProblem.enumArray(attribute.marks().at(Marker.ENUMERATED, "value"), name));
                }
            } else if (attribute.marks().has(Marker.ENUMERATED) && !type.converted() && !type.json()) {
                problems.add(TypeProblem.notAnEnum(attribute.marks().at(Marker.ENUMERATED), name, type.javaType().toString()));
            }
            boolean unsigned = type.basic().filter(ValueType::unsigned).isPresent();
            if (attribute.marks().has(Marker.UNSIGNED) && !unsigned && !type.converted() && !type.json()) {
                problems.add(TypeProblem.unsignedType(attribute.marks().at(Marker.UNSIGNED), name, type.javaType().toString()));
            }
        }
        if (entity.key() instanceof Key.Single key && key.attribute().type().is(ValueType.UNSIGNED_LONG)) {
            counted(key, limits, problems);
        }
    }

    private static void labels(Attribute attribute, AttributeType.EnumOf type, List<NameLimit> limits, Problems problems) {
        if (!(type.storage() instanceof EnumStorage.Native own)) {
            return;
        }
        String field = attribute.path().field();
        if (type.constants().isEmpty()) {
            problems.add(TypeProblem.emptyEnum(attribute.marks().at(Marker.ENUMERATED), field, type.javaType().simpleName()));
        }
        if (own.code().isPresent() || !limits.contains(NameLimit.POSTGRESQL)) {
            return;
        }
        type.constants().stream()
                .filter(constant -> !NameLimit.POSTGRESQL.fits(constant))
                .findFirst()
                .ifPresent(constant -> problems.add(TypeProblem.enumLabel(attribute.marks().at(Marker.ENUMERATED), field, constant,
                        List.of(NameLimit.POSTGRESQL.limit()))));
    }

    private static void counted(Key.Single key, List<NameLimit> limits, Problems problems) {
        List<String> lacking = limits.stream()
                .filter(COUNTING_INTEGERS::contains)
                .filter(limit -> key.generation() == Key.Generation.IDENTITY
                        || key.generation() == Key.Generation.SEQUENCE && limit == NameLimit.SQLITE)
                .map(NameLimit::dialect)
                .toList();
        if (!lacking.isEmpty()) {
            problems.add(TypeProblem.unsignedKey(key.attribute().marks().at(Marker.UNSIGNED), key.attribute().name(), lacking));
        }
    }
}
