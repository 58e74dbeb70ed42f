package dev.rowan.processor.parse;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rowan.annotation.View;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Marks;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.model.Relationship;
import dev.rowan.processor.model.Relationship.Container;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import dev.rowan.processor.problem.RelationProblem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads a field that leads to objects of an entity, as it is written; where its type is not understood, that is a problem, and none. */
record RelationshipParser(MemberParser members) {

    private static final Map<String, Container> CONTAINERS = Map.of(
            List.class.getCanonicalName(), Container.LIST,
            Set.class.getCanonicalName(), Container.SET,
            Collection.class.getCanonicalName(), Container.COLLECTION,
            Map.class.getCanonicalName(), Container.MAP);

    Optional<Relationship> parse(Owner owner, VariableElement field, TypeMirror type, Marks marks, Problems problems) {
        Marker kind = marks.markers().stream().filter(Marker.RELATIONSHIP::contains).findFirst().orElseThrow();
        boolean many = kind == Marker.ONE_TO_MANY || kind == Marker.MANY_TO_MANY;
        String name = field.getSimpleName().toString();
        Optional<Problem> misplaced = misplaced(owner, kind, name, marks.at(kind));
        if (misplaced.isPresent()) {
            problems.add(misplaced.get());
            return Optional.empty();
        }
        if (type.getKind() == TypeKind.ERROR) {
            return Optional.empty(); // javac says so itself
        }
        Optional<Container> container = container(type);
        List<? extends TypeMirror> arguments = type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
        boolean typed = arguments.size() == (container.equals(Optional.of(Container.MAP)) ? 2 : container.isPresent() ? 1 : 0)
                && arguments.stream().allMatch(argument -> argument.getKind() == TypeKind.DECLARED);
        if (container.isPresent() != many || !typed || type.getKind() != TypeKind.DECLARED) {
            problems.add(RelationProblem.type(marks.home(), kind, name, TypeName.get(type).toString(), many));
            return Optional.empty();
        }
        DeclaredType target = (DeclaredType) (many ? arguments.get(arguments.size() - 1) : type);
        Relationship.Said said = said(Written.of(marks, kind).orElseThrow());
        boolean foreignKey = !many && said.mappedBy().isEmpty();
        Optional<Problem> refusal = refusal((TypeElement) target.asElement(), kind, name, foreignKey, marks.home());
        if (refusal.isPresent()) {
            problems.add(refusal.get());
            return Optional.empty();
        }
        return Optional.of(new Relationship(
                marks,
                owner.path(name),
                TypeName.get(type),
                members.access(owner, field, type, marks.home(), problems),
                !owner.record() && field.getModifiers().contains(Modifier.FINAL),
                kind,
                ClassName.get((TypeElement) target.asElement()),
                container,
                arguments.size() == 2 ? Optional.of(TypeName.get(arguments.get(0))) : Optional.empty(),
                said));
    }

    private static Optional<Problem> misplaced(Owner owner, Marker kind, String field, Place place) {
        if (owner.record()) {
            return Optional.of(RelationProblem.inRecord(place, kind, field, owner.element().getSimpleName().toString()));
        }
        return Written.has(owner.element(), View.class)
                ? Optional.of(RelationProblem.inView(place, kind, field, owner.element().getSimpleName().toString()))
                : Optional.empty();
    }

    private Optional<Problem> refusal(TypeElement target, Marker kind, String field, boolean foreignKey, Place place) {
        if (!Written.isEntity(target)) {
            return Optional.of(RelationProblem.notEntity(place, kind, field, target.getSimpleName().toString()));
        }
        if (target.getKind() == ElementKind.RECORD && !foreignKey) { // what is in a collection, or has the foreign key, is set in place
            return Optional.of(RelationProblem.toRecord(place, kind, field, target.getSimpleName().toString()));
        }
        if (Written.has(target, View.class)) {
            return Optional.of(RelationProblem.toView(place, kind, field, target.getSimpleName().toString()));
        }
        return members.reach().hidden(target).isPresent()
                ? Optional.of(Problem.unreachableFieldType(place, field, target.getQualifiedName().toString()))
                : Optional.empty();
    }

    private static Optional<Container> container(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? Optional.ofNullable(CONTAINERS.get(((TypeElement) declared.asElement()).getQualifiedName().toString()))
                : Optional.empty();
    }

    private static Relationship.Said said(Written written) {
        return new Relationship.Said(
                TableParser.columns(written, "value"),
                written.text("mappedBy"),
                written.type("through").filter(DeclaredType.class::isInstance)
                        .map(through -> ClassName.get((TypeElement) ((DeclaredType) through).asElement())),
                written.text("table"),
                TableParser.columns(written, "near"),
                TableParser.columns(written, "far"),
                written.constants("cascade"),
                written.flag("orphanRemoval"),
                TableParser.columns(written, "orderBy"),
                written.text("mapKey"));
    }
}
