package dev.rowan.processor.parse;

import dev.rowan.annotation.Table;
import dev.rowan.annotation.View;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Marks;
import dev.rowan.processor.model.Place;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * An annotation as it was written: its members, defaults included, and where they stand.
 *
 * @param place the place of the annotation
 */
record Written(AnnotationMirror mirror, Place place) {

    /** The annotation of this type on an element, whose problems are shown at {@code home}. */
    static Optional<Written> on(Element element, Class<? extends Annotation> type, Place home) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> is(mirror, type))
                .findFirst()
                .map(mirror -> new Written(mirror, home.on(mirror)));
    }

    /** The annotation that makes a type an entity: {@code @Table} or {@code @View}. */
    static Optional<Written> entity(Element type, Place home) {
        return on(type, Table.class, home).or(() -> on(type, View.class, home));
    }

    /** Whether a type is an entity. */
    static boolean isEntity(Element type) {
        return has(type, Table.class) || has(type, View.class);
    }

    /** Whether it is an annotation of this type. */
    boolean is(Class<? extends Annotation> type) {
        return is(mirror, type);
    }

    /** The annotation that a marker stands for, where it is there. */
    static Optional<Written> of(Marks marks, Marker marker) {
        return Optional.ofNullable(marks.all().get(marker)).map(mark -> new Written(mark.mirror(), mark.place()));
    }

    /** Whether there is an annotation of this type on the element. */
    static boolean has(Element element, Class<? extends Annotation> type) {
        return element.getAnnotationMirrors().stream().anyMatch(mirror -> is(mirror, type));
    }

    private static boolean is(AnnotationMirror mirror, Class<? extends Annotation> type) {
        TypeElement element = (TypeElement) mirror.getAnnotationType().asElement();
        return element.getQualifiedName().contentEquals(type.getCanonicalName());
    }

    String text(String member) {
        return value(member) instanceof String text ? text : "";
    }

    boolean flag(String member) {
        return value(member) instanceof Boolean flag && flag;
    }

    int number(String member) {
        return value(member) instanceof Integer number ? number : 0;
    }

    long whole(String member) {
        return value(member) instanceof Long number ? number : 0;
    }

    /** The name of an enum constant. */
    String constant(String member) {
        return value(member) instanceof VariableElement constant ? constant.getSimpleName().toString() : "";
    }

    /** The names of the enum constants in an array. */
    List<String> constants(String member) {
        return list(member).stream()
                .filter(value -> value.getValue() instanceof VariableElement)
                .map(value -> ((VariableElement) value.getValue()).getSimpleName().toString())
                .toList();
    }

    /** The class a member names, or none where javac has not found it. */
    Optional<TypeMirror> type(String member) {
        return value(member) instanceof TypeMirror type ? Optional.of(type) : Optional.empty();
    }

    /** The elements of an array. */
    List<AnnotationValue> list(String member) {
        return value(member) instanceof List<?> list
                ? list.stream().map(AnnotationValue.class::cast).toList()
                : List.of();
    }

    /** The annotations in an array. */
    List<Written> nested(String member) {
        return list(member).stream()
                .filter(value -> value.getValue() instanceof AnnotationMirror)
                .map(value -> new Written((AnnotationMirror) value.getValue(), place.at(value)))
                .toList();
    }

    /** Where this member stands, or the annotation where it was left out. */
    Place place(String member) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .findFirst()
                .map(entry -> place.at(entry.getValue()))
                .orElse(place);
    }

    /** The places of the members that were written out. */
    Map<String, Place> said() {
        Map<String, Place> said = new LinkedHashMap<>();
        mirror.getElementValues()
                .forEach((member, value) -> said.put(member.getSimpleName().toString(), place.at(value)));
        return said;
    }

    private Object value(String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return entry.getValue().getValue();
            }
        }
        return ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(member))
                .findFirst()
                .map(ExecutableElement::getDefaultValue)
                .map(AnnotationValue::getValue)
                .orElse(null);
    }
}
