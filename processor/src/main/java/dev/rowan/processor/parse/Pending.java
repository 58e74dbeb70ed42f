package dev.rowan.processor.parse;

import dev.rowan.annotation.Convert;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.ManyToMany;
import dev.rowan.annotation.Transient;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Tells which entities name a type that does not exist yet, and may be generated in this round. */
public final class Pending {

    private Pending() {}

    /** Whether a superclass, a field's type or a foreign key's target is not there. */
    public static boolean waits(TypeElement type) {
        return waits(type, new HashSet<>())
                || Written.entity(type, Place.of(type)).stream()
                        .flatMap(table -> table.nested("foreignKeys").stream())
                        .anyMatch(Pending::targetMissing);
    }

    private static boolean waits(TypeElement type, Set<TypeElement> seen) {
        return seen.add(type)
                && (Lineage.withSuperclasses(type).stream().anyMatch(at -> at.getSuperclass().getKind() == TypeKind.ERROR)
                        || Lineage.fields(type).stream().anyMatch(field -> waits(field)
                                || embedded(field).filter(object -> waits(object, seen)).isPresent()));
    }

    private static Optional<TypeElement> embedded(VariableElement field) {
        return Written.has(field, Embedded.class) && field.asType().getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) ((DeclaredType) field.asType()).asElement())
                : Optional.empty();
    }

    /**
     * What is still not there when all rounds are over, as far as javac does not say so itself: it looks at no field of a class
     * file.
     */
    public static void lost(TypeElement type, Sources sources, Problems problems) {
        lost(type, Owner.entity(type), sources, problems);
    }

    private static void lost(TypeElement type, Owner owner, Sources sources, Problems problems) {
        for (VariableElement field : Lineage.fields(type)) {
            String name = field.getSimpleName().toString();
            Place place = sources.place(field, owner);
            if (!place.origin().isEmpty() && waits(field)) {
                problems.add(Problem.missingType(place, name, field.asType().toString()));
            }
            embedded(field)
                    .filter(object -> owner.cycle(name, object).isEmpty())
                    .ifPresent(object -> lost(
                            object, owner.inside(name, (DeclaredType) field.asType(), place, owner.embedded()), sources, problems));
        }
    }

    private static boolean waits(VariableElement field) {
        if (Written.has(field, Transient.class)) {
            return false;
        }
        if (Written.on(field, ManyToMany.class, Place.of(field)).filter(Pending::throughMissing).isPresent()) {
            return true;
        }
        Stream<Written> foreignKey = Written.on(field, ForeignKey.class, Place.of(field)).stream();
        return missing(field.asType()) || foreignKey.anyMatch(Pending::targetMissing)
                || Written.on(field, Convert.class, Place.of(field)).filter(Pending::targetMissing).isPresent();
    }

    private static boolean targetMissing(Written foreignKey) {
        return foreignKey.type("value").filter(type -> !missing(type)).isEmpty();
    }

    private static boolean throughMissing(Written association) {
        return association.type("through").filter(type -> !missing(type)).isEmpty();
    }

    private static boolean missing(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR
                || type instanceof DeclaredType declared && declared.getTypeArguments().stream().anyMatch(Pending::missing);
    }
}
