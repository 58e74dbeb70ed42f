package dev.rowan.processor.parse;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Computed;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Identity;
import dev.rowan.annotation.Sequence;
import dev.rowan.processor.model.Access;
import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.AttributeType;
import dev.rowan.processor.model.ColumnFacts;
import dev.rowan.processor.model.ComputedFacts;
import dev.rowan.processor.model.CountingFacts;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Marks;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.model.SnakeCase;
import dev.rowan.processor.model.Unmapped;
import dev.rowan.processor.problem.Problems;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads one field or component of an entity. */
record MemberParser(Compilation compilation, Sources sources, Reach reach) {

    /** The numbers of a counting, in the order of their methods. */
    private static final List<String> COUNTS = List.of("start", "increment", "minValue", "maxValue", "cache");

    Member parse(TypeElement owner, VariableElement field, Problems problems) {
        Place place = sources.place(field, owner);
        Marks marks = MarkReader.read(field, place);
        String name = field.getSimpleName().toString();
        TypeMirror type = compilation.types().asMemberOf((DeclaredType) owner.asType(), field);
        boolean component = owner.getKind() == ElementKind.RECORD;
        Access byName = component ? new Access.Component(name) : new Access.Field(name);
        boolean skipped = marks.has(Marker.TRANSIENT) || field.getModifiers().contains(Modifier.TRANSIENT);
        Unmapped unmapped = new Unmapped(marks, name, name(type), byName, skipped);
        if (skipped) {
            return unmapped;
        }
        if (type.getKind() == TypeKind.TYPEVAR && owner.getTypeParameters().stream().anyMatch(p -> p.asType().equals(type))) {
            return unmapped; // the mistake is the entity's type parameter
        }
        Optional<AttributeType> read = new TypeParser(reach).parse(type, name, place, problems);
        if (read.isEmpty()) {
            return unmapped;
        }
        AccessParser accesses = new AccessParser(compilation.elements(), compilation.types(), reach);
        Access access = component ? byName : accesses.parse(owner, field, type, place, problems).orElse(byName);
        return attribute(field, type, marks, read.get(), access);
    }

    /** Names an unresolved type too, as javac reports it. */
    private static TypeName name(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR ? ClassName.OBJECT : TypeName.get(type);
    }

    private Attribute attribute(VariableElement field, TypeMirror mirror, Marks marks, AttributeType type, Access access) {
        Optional<Written> id = Written.on(field, Id.class, marks.home());
        boolean nullable = !type.primitive() && id.isEmpty()
                && (type.optional() || marks.says(Marker.COLUMN, "nullable")
                        || !new Nullness(compilation.elements()).excludesNull(field, mirror));
        return new Attribute(
                marks,
                field.getSimpleName().toString(),
                type,
                access,
                column(field, marks, nullable),
                !(access instanceof Access.Component) && field.getModifiers().contains(Modifier.FINAL),
                id.isPresent(),
                id.filter(written -> written.flag("assigned")).isPresent(),
                Written.on(field, Sequence.class, marks.home()).map(written -> written.text("value")),
                counting(field, marks),
                marks.has(Marker.FOREIGN_KEY),
                marks.has(Marker.SENSITIVE));
    }

    private static ColumnFacts column(Element field, Marks marks, boolean nullable) {
        String name = SnakeCase.lower(field.getSimpleName().toString());
        return Written.on(field, Column.class, marks.home())
                .map(written -> column(written, field, name, nullable))
                .orElse(new ColumnFacts(name, 0, -1, -1, nullable, true, false, false, "", "", "", true, true, List.of(), computed(field)));
    }

    private static Optional<ComputedFacts> computed(Element field) {
        return Written.on(field, Computed.class, Place.of(field))
                .map(written -> new ComputedFacts(written.text("value"), written.flag("stored")));
    }

    private static CountingFacts counting(Element field, Marks marks) {
        Class<? extends Annotation> type = marks.has(Marker.IDENTITY) ? Identity.class : Sequence.class;
        return Written.on(field, type, marks.home()).map(MemberParser::counting).orElse(CountingFacts.NONE);
    }

    private static CountingFacts counting(Written written) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (String member : COUNTS) {
            if (written.said().containsKey(member)) {
                numbers.put(member, written.whole(member));
            }
        }
        return new CountingFacts(numbers, written.flag("cycle"), written.flag("always"));
    }

    private static ColumnFacts column(Written written, Element field, String name, boolean nullable) {
        return new ColumnFacts(
                written.text("name").isEmpty() ? name : written.text("name"),
                written.number("length"),
                written.number("precision"),
                written.number("scale"),
                nullable && written.flag("nullable"),
                written.flag("nullable"),
                written.flag("unique"),
                written.flag("index"),
                written.text("serverDefault"),
                written.text("comment"),
                written.text("definition"),
                written.flag("insertable"),
                written.flag("updatable"),
                TableParser.options(written, "definitions"),
                computed(field));
    }
}
