package dev.rowan.processor.parse;

import com.palantir.javapoet.TypeName;
import dev.rowan.annotation.Embedded;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Marks;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.model.Shape.Form;
import dev.rowan.processor.model.ValueObject;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads a field annotated with {@code @Embedded}, and what lies in it; what cannot be embedded is a problem, and none. */
record ValueObjectParser(MemberParser members) {

    Optional<ValueObject> parse(Owner owner, VariableElement field, TypeMirror type, Marks marks, Problems problems) {
        String name = field.getSimpleName().toString();
        misplaced(marks, name, problems);
        if (type.getKind() == TypeKind.ERROR) {
            return Optional.empty(); // javac says so itself
        }
        Optional<Problem> refusal = refusal(owner, name, type, marks.home());
        if (refusal.isPresent()) {
            problems.add(refusal.get());
            return Optional.empty();
        }
        return Optional.of(object(owner, field, (DeclaredType) type, marks, problems));
    }

    private static void misplaced(Marks marks, String name, Problems problems) {
        if (marks.has(Marker.ID)) {
            problems.add(Problem.embeddedKey(marks.at(Marker.ID), name));
            return;
        }
        marks.markers().stream().filter(marker -> !Marker.OF_OBJECT.contains(marker)).findFirst().ifPresent(marker -> problems.add(
                Problem.misplaced(marks.at(marker), marker, name, "its columns are those of the fields in it. Fix: annotate these.")));
    }

    private Optional<Problem> refusal(Owner owner, String field, TypeMirror type, Place place) {
        if (!(type instanceof DeclaredType declared)) {
            return Optional.of(type.getKind() == TypeKind.TYPEVAR
                    ? Problem.unresolvedType(place, field, type.toString())
                    : refused(type, field, place, "remove @Embedded"));
        }
        TypeElement element = (TypeElement) declared.asElement();
        Optional<String> cycle = owner.cycle(field, element);
        if (cycle.isPresent()) {
            return Optional.of(Problem.embeddedCycle(place, field, cycle.get()));
        }
        Optional<String> hint = hint(element);
        if (hint.isPresent()) {
            return Optional.of(refused(type, field, place, hint.get()));
        }
        if (members.reach().hidden(element).isPresent()) {
            return Optional.of(Problem.unreachableFieldType(place, field, element.getQualifiedName().toString()));
        }
        if (ShapeParser.inner(element)) {
            return Optional.of(Problem.innerValueType(place, field, element.getSimpleName().toString()));
        }
        boolean bound = declared.getTypeArguments().size() == element.getTypeParameters().size()
                && declared.getTypeArguments().stream().noneMatch(argument -> argument.getKind() == TypeKind.WILDCARD);
        return bound ? Optional.empty() : Optional.of(Problem.unresolvedType(place, field, TypeName.get(type).toString()));
    }

    /** What to do instead of embedding such a type, where it has no fields to embed. */
    private Optional<String> hint(TypeElement type) {
        Form form = ShapeParser.form(type);
        if (Written.isEntity(type)) {
            return Optional.of("keep the key of the other row, in a field of the key's type with @ForeignKey("
                    + type.getSimpleName() + ".class)");
        }
        if (TypeParser.basic(type) || form == Form.ENUM) {
            return Optional.of("remove @Embedded, as the field is a column by itself");
        }
        if (type.getQualifiedName().contentEquals(Optional.class.getCanonicalName())) {
            return Optional.of("embed what is in it, which is null where all its columns are NULL");
        }
        if (form == Form.INTERFACE || form == Form.ANNOTATION) {
            return Optional.of("embed a class or record that implements it");
        }
        String module = members.compilation().elements().getModuleOf(type).getQualifiedName().toString();
        return module.startsWith("java.") || module.startsWith("jdk.") ? Optional.of("mark it @Transient") : Optional.empty();
    }

    private static Problem refused(TypeMirror type, String field, Place place, String hint) {
        return Problem.notEmbeddable(place, field, TypeName.get(type).toString(), hint);
    }

    private ValueObject object(Owner owner, VariableElement field, DeclaredType type, Marks marks, Problems problems) {
        TypeElement element = (TypeElement) type.asElement();
        String name = field.getSimpleName().toString();
        Written embedded = Written.on(field, Embedded.class, marks.home()).orElseThrow();
        boolean nullable = marks.says(Marker.EMBEDDED, "nullable")
                ? embedded.flag("nullable")
                : !new Nullness(members.compilation().elements()).excludesNull(field, type);
        Place outermost = owner.embedded().orElse(marks.at(Marker.EMBEDDED, "prefix"));
        Owner inside = owner.inside(name, type, marks.home(), Optional.of(outermost))
                .saying(embedded.text("prefix"), nullable, marks.has(Marker.SENSITIVE));
        return new ValueObject(
                marks,
                owner.path(name),
                TypeName.get(type),
                members.sources().have(element) ? Place.of(element) : marks.home(),
                new ShapeParser(members.compilation(), members.reach()).parse(element),
                members.access(owner, field, type, marks.home(), problems),
                !owner.record() && field.getModifiers().contains(Modifier.FINAL),
                nullable,
                Lineage.fields(element).stream().map(part -> members.parse(inside, part, problems)).toList());
    }
}
