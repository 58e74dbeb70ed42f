package dev.rowan.processor.parse;

import dev.rowan.annotation.MappedSuperclass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** A class and those above it that give it columns. */
final class Lineage {

    private Lineage() {}

    /** The fields of the type and of the mapped superclasses above it, topmost first, without the static ones. */
    static List<VariableElement> fields(TypeElement type) {
        List<VariableElement> fields = new ArrayList<>();
        for (TypeElement at : withSuperclasses(type)) {
            if (at.equals(type) || Written.has(at, MappedSuperclass.class)) {
                ElementFilter.fieldsIn(at.getEnclosedElements()).stream()
                        .filter(field -> field.getKind() == ElementKind.FIELD)
                        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                        .forEach(fields::add);
            }
        }
        return fields;
    }

    /** The nearest entity above the type. */
    static Optional<TypeElement> parent(TypeElement type) {
        List<TypeElement> line = withSuperclasses(type);
        return line.subList(0, line.size() - 1).stream()
                .filter(above -> Written.isEntity(above))
                .reduce((farther, nearer) -> nearer);
    }

    /** The classes from the topmost, which is below {@code Object}, down to the type itself. */
    static List<TypeElement> withSuperclasses(TypeElement type) {
        List<TypeElement> line = new ArrayList<>();
        TypeElement at = type;
        while (at != null && !at.getQualifiedName().contentEquals(Object.class.getCanonicalName())) {
            line.add(0, at);
            at = at.getSuperclass() instanceof DeclaredType above && above.asElement() instanceof TypeElement element
                    && !line.contains(element) ? element : null;
        }
        return line;
    }
}
