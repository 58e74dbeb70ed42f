package dev.rowan.processor.parse;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.Access;
import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.AttributeType;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Marks;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.model.Relationship;
import dev.rowan.processor.model.Unmapped;
import dev.rowan.processor.model.ValueObject;
import dev.rowan.processor.problem.Problems;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads one field or component of an entity. */
record MemberParser(Compilation compilation, Sources sources, Reach reach) {

    Member parse(Owner owner, VariableElement field, Problems problems) {
        Place place = sources.place(field, owner);
        Marks marks = MarkReader.read(field, place);
        String name = field.getSimpleName().toString();
        TypeMirror type = compilation.types().asMemberOf(owner.type(), field);
        boolean skipped = marks.has(Marker.TRANSIENT) || field.getModifiers().contains(Modifier.TRANSIENT);
        Unmapped unmapped = new Unmapped(marks, owner.path(name), name(type), byName(owner, name), skipped);
        if (skipped) {
            return unmapped;
        }
        if (type.getKind() == TypeKind.TYPEVAR && ofEntity(type, owner)) {
            return unmapped; // the mistake is the entity's type parameter
        }
        boolean relationship = marks.markers().stream().anyMatch(Marker.RELATIONSHIP::contains);
        if (relationship && !owner.object()) {
            Optional<Relationship> read = new RelationshipParser(this).parse(owner, field, type, marks, problems);
            return read.isPresent() ? read.get() : unmapped;
        }
        if (owner.object()) {
            Strays.inObject(field, marks, problems);
            if (relationship) {
                return unmapped; // whose mistake is told
            }
            marks = marks.without(Marker.OF_ENTITY);
        }
        if (marks.has(Marker.EMBEDDED)) {
            Optional<ValueObject> object = new ValueObjectParser(this).parse(owner, field, type, marks, problems);
            return object.isPresent() ? object.get() : unmapped;
        }
        boolean bound = owner.object() && field.asType().getKind() == TypeKind.TYPEVAR;     // then it is the argument that is wrong
        Optional<AttributeType> read = type(type, marks, bound ? owner.field() : name, bound ? owner.place() : place, problems);
        return read.isPresent() ? attribute(owner, field, type, marks, read.get(), problems) : unmapped;
    }

    private Optional<AttributeType> type(TypeMirror type, Marks marks, String field, Place place, Problems problems) {
        if (marks.has(Marker.CONVERT)) {
            return new ConvertParser(compilation, reach).parse(type, field, place, marks, problems);
        }
        return marks.has(Marker.JSON)
                ? new JsonTypeParser(reach).parse(type, field, place, problems)
                : new TypeParser(new EnumParser(compilation, sources, reach)).parse(type, field, place, marks, problems);
    }

    private static boolean ofEntity(TypeMirror type, Owner owner) {
        return owner.types().get(0).getTypeParameters().stream().anyMatch(parameter -> parameter.asType().equals(type));
    }

    /** Names an unresolved type too, as javac reports it. */
    private static TypeName name(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR ? ClassName.OBJECT : TypeName.get(type);
    }

    private static Access byName(Owner owner, String name) {
        return owner.record() ? new Access.Component(name) : new Access.Field(name);
    }

    /** The access to a field; what is missing is a problem. */
    Access access(Owner owner, VariableElement field, TypeMirror type, Place place, Problems problems) {
        Access byName = byName(owner, field.getSimpleName().toString());
        AccessParser accesses = new AccessParser(compilation.elements(), compilation.types(), reach);
        return owner.record() ? byName : accesses.parse(owner.type(), field, type, place, problems).orElse(byName);
    }

    private Attribute attribute(
            Owner owner, VariableElement field, TypeMirror mirror, Marks marks, AttributeType type, Problems problems) {
        ColumnParser column = new ColumnParser(owner, field, marks);
        Optional<Written> id = column.written(Marker.ID);
        boolean nullable = !type.primitive() && id.isEmpty() && !marks.has(Marker.VERSION)
                && (type.optional() || marks.says(Marker.COLUMN, "nullable")
                        || !new Nullness(compilation.elements()).excludesNull(field, mirror));
        return new Attribute(
                marks,
                owner.path(field.getSimpleName().toString()),
                type,
                access(owner, field, mirror, marks.home(), problems),
                column.facts(nullable),
                !owner.record() && field.getModifiers().contains(Modifier.FINAL),
                id.isPresent(),
                id.filter(written -> written.flag("assigned")).isPresent(),
                column.written(Marker.SEQUENCE).map(written -> written.text("value")),
                column.counting(),
                marks.has(Marker.FOREIGN_KEY),
                owner.sensitive() || marks.has(Marker.SENSITIVE));
    }
}
