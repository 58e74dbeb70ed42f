package dev.rowan.processor.parse;

import dev.rowan.processor.model.Shape;
import dev.rowan.processor.model.Shape.Constructor;
import dev.rowan.processor.model.Shape.Form;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads what an annotated type is to Java. */
record ShapeParser(Compilation compilation, Reach reach) {

    Shape parse(TypeElement type) {
        return new Shape(
                form(type),
                type.getModifiers().contains(Modifier.ABSTRACT),
                !type.getTypeParameters().isEmpty(),
                inner(type),
                reach.hidden(type).map(hidden -> hidden.getSimpleName().toString()),
                constructor(type),
                Lineage.parent(type).map(parent -> parent.getSimpleName().toString()),
                Lineage.withSuperclasses(type).stream().anyMatch(this::deprecated));
    }

    private boolean deprecated(TypeElement type) {
        return compilation.elements().isDeprecated(type)
                || type.getEnclosedElements().stream().anyMatch(compilation.elements()::isDeprecated);
    }

    static Form form(TypeElement type) {
        return switch (type.getKind()) {
            case RECORD -> Form.RECORD;
            case INTERFACE -> Form.INTERFACE;
            case ENUM -> Form.ENUM;
            case ANNOTATION_TYPE -> Form.ANNOTATION;
            default -> Form.CLASS;
        };
    }

    static boolean inner(TypeElement type) {
        return type.getNestingKind() == NestingKind.MEMBER && !type.getModifiers().contains(Modifier.STATIC);
    }

    private Constructor constructor(TypeElement type) {
        Optional<ExecutableElement> found = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> constructor.getParameters().isEmpty())
                .findFirst();
        if (found.isEmpty()) {
            return Constructor.ABSENT;
        }
        if (!reach.sees(found.get())) {
            return Constructor.PRIVATE;
        }
        return found.get().getThrownTypes().isEmpty() ? Constructor.USABLE : Constructor.THROWING;
    }
}
