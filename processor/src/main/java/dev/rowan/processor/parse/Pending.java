package dev.rowan.processor.parse;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Transient;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
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
        return Lineage.withSuperclasses(type).stream().anyMatch(at -> at.getSuperclass().getKind() == TypeKind.ERROR)
                || Lineage.fields(type).stream().anyMatch(Pending::waits)
                || Written.on(type, Table.class, Place.of(type)).stream()
                        .flatMap(table -> table.nested("foreignKeys").stream())
                        .anyMatch(Pending::targetMissing);
    }

    /**
     * What is still not there when all rounds are over, as far as javac does not say so itself: it looks at no field of a class
     * file.
     */
    public static void lost(TypeElement type, Sources sources, Problems problems) {
        for (VariableElement field : Lineage.fields(type)) {
            Place place = sources.place(field, type);
            if (!place.origin().isEmpty() && waits(field)) {
                problems.add(Problem.missingType(place, field.getSimpleName().toString(), field.asType().toString()));
            }
        }
    }

    private static boolean waits(VariableElement field) {
        if (Written.has(field, Transient.class)) {
            return false;
        }
        Stream<Written> foreignKey = Written.on(field, ForeignKey.class, Place.of(field)).stream();
        return missing(field.asType()) || foreignKey.anyMatch(Pending::targetMissing);
    }

    private static boolean targetMissing(Written foreignKey) {
        return foreignKey.type("value").filter(type -> !missing(type)).isEmpty();
    }

    private static boolean missing(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR
                || type instanceof DeclaredType declared && declared.getTypeArguments().stream().anyMatch(Pending::missing);
    }
}
