package dev.rowan.processor.parse;

import dev.rowan.annotation.MappedSuperclass;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Marks;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.model.Shape.Form;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import dev.rowan.processor.problem.TypeProblem;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Finds annotations of ours where no entity has them, so that they would do nothing without a word. */
public final class Strays {

    private Strays() {}

    /** A field that is annotated; in a class without annotations it may be a value object's, of an entity that is compiled elsewhere. */
    public static void field(Element field, Problems problems) {
        TypeElement owner = (TypeElement) field.getEnclosingElement();
        boolean mappable = owner.getKind() == ElementKind.CLASS || owner.getKind() == ElementKind.RECORD;
        boolean entity = Written.isEntity(owner) || Written.has(owner, MappedSuperclass.class);
        if (entity && !mappable) {
            return; // the mistake is the annotation on the type
        }
        Marks marks = MarkReader.read(field, Place.of(field));
        String name = owner.getSimpleName().toString();
        if (!entity && !mappable) {
            misplaced(field, marks, first(marks),
                    name + " is neither a @Table nor a @MappedSuperclass. Fix: annotate " + name + ".", problems);
        } else if (field.getModifiers().contains(Modifier.STATIC)) {
            misplaced(field, marks, first(marks), "the field is static. Fix: remove the annotation, or static.", problems);
        } else if (!entity) {
            inObject(field, marks, problems);
        }
    }

    /** A field of a class that is no entity: what speaks of rows has no place there. */
    static void inObject(Element field, Marks marks, Problems problems) {
        Element owner = field.getEnclosingElement();
        String name = owner.getSimpleName().toString();
        String reason = Written.has(owner, MappedSuperclass.class)
                ? "a value object is only a part of a row. Fix: embed a class without it."
                : name + " is neither a @Table nor a @MappedSuperclass, and a value object is only a part of a row."
                        + " Fix: annotate " + name + ", or remove it.";
        marks.markers().stream()
                .filter(Marker.OF_ENTITY::contains)
                .findFirst()
                .ifPresent(marker -> misplaced(field, marks, marker, reason, problems));
    }

    /** A member annotated with {@code @EnumValue}: whether or not an entity holds the enum, it is told once. */
    public static void enumValue(Element member, Problems problems) {
        Element owner = member.getEnclosingElement();
        Place place = Place.of(member);
        if (owner.getKind() == ElementKind.ENUM) {
            List<Element> sound = EnumParser.sound(EnumParser.members((TypeElement) owner));
            if (sound.indexOf(member) == 1) {
                problems.add(EnumParser.repeated(sound, owner.getSimpleName().toString(), place));
            }
            EnumParser.wrong(member, place).ifPresent(problems::add);
        } else if (owner.getKind() != ElementKind.RECORD || member.getKind() == ElementKind.FIELD) { // javac copies a component's
            problems.add(TypeProblem.enumValueOutside(
                    EnumParser.at(member, place), member.getSimpleName().toString(), owner.getSimpleName().toString()));
        }
    }

    private static Marker first(Marks marks) {
        return marks.markers().iterator().next();
    }

    private static void misplaced(Element field, Marks marks, Marker marker, String reason, Problems problems) {
        problems.add(Problem.misplaced(marks.at(marker), marker, field.getSimpleName().toString(), reason));
    }

    /** A type annotated with {@code @MappedSuperclass}. */
    public static void superclass(TypeElement type, Problems problems) {
        Form form = ShapeParser.form(type);
        if (form != Form.CLASS && !Written.isEntity(type)) {
            Marks marks = MarkReader.read(type, Place.of(type));
            problems.add(Problem.wrongKind(marks.at(Marker.MAPPED_SUPERCLASS), Marker.MAPPED_SUPERCLASS,
                    type.getSimpleName().toString(), form, "a class"));
        }
    }
}
