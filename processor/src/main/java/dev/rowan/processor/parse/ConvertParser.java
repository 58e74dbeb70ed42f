package dev.rowan.processor.parse;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.AttributeType;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Marks;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.model.ValueType;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import dev.rowan.processor.problem.TypeProblem;
import dev.rowan.type.ColumnType;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the type of a field that a column type of the user's reads and binds. */
record ConvertParser(Compilation compilation, Reach reach) {

    private static final String INSTANCE = "INSTANCE";
    private static final Set<Modifier> CONSTANT = Set.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);

    Optional<AttributeType> parse(TypeMirror type, String field, Place home, Marks marks, Problems problems) {
        Optional<TypeMirror> said = Written.of(marks, Marker.CONVERT)
                .flatMap(written -> written.type("value"))
                .filter(DeclaredType.class::isInstance);
        if (type.getKind() == TypeKind.ERROR || said.isEmpty() || said.get().getKind() == TypeKind.ERROR) {
            return Optional.empty(); // javac says so itself
        }
        TypeElement converter = (TypeElement) ((DeclaredType) said.get()).asElement();
        Place place = marks.at(Marker.CONVERT, "value");
        boolean instance = instance(converter);
        Optional<Problem> refusal = refusal(converter, instance, place);
        if (refusal.isPresent()) {
            problems.add(refusal.get());
            return Optional.empty();
        }
        Optional<AttributeType> converted = converted(type, converter, instance);
        if (converted.isEmpty()) {
            problems.add(TypeProblem.converterType(place, converter.getSimpleName().toString(),
                    values(converter.asType()).map(values -> TypeName.get(values).toString()).orElse("an unknown type"),
                    field, TypeName.get(type).toString()));
            return Optional.empty();
        }
        return new JsonTypeParser(reach).named(type, field, home, problems) ? converted : Optional.empty();
    }

    /** The type of the field, if this converts it or what an {@code Optional} holds. */
    private Optional<AttributeType> converted(TypeMirror type, TypeElement converter, boolean instance) {
        TypeMirror values = values(converter.asType()).orElse(null);
        if (values == null) {
            return Optional.empty();
        }
        if (compilation.types().isSameType(values, boxed(type))) {
            return Optional.of(of(type, converter, instance));
        }
        return JsonTypeParser.is(type, Optional.class)
                ? ((DeclaredType) type).getTypeArguments().stream()
                        .filter(held -> compilation.types().isSameType(values, held))
                        .<AttributeType>map(held -> new AttributeType.OptionalOf(of(held, converter, instance)))
                        .findFirst()
                : Optional.empty();
    }

    private static AttributeType of(TypeMirror type, TypeElement converter, boolean instance) {
        ValueType.Kind kind = TypeParser.basic(type).map(ValueType::kind).orElse(ValueType.Kind.VALUE);
        // A boolean that is stored as anything else is no condition by itself.
        return new AttributeType.Converted(TypeName.get(type), ClassName.get(converter), instance,
                kind == ValueType.Kind.BOOLEAN ? ValueType.Kind.VALUE : kind);
    }

    private TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive ? compilation.types().boxedClass(primitive).asType() : type;
    }

    /** The type of the values that a column type is for. */
    private Optional<TypeMirror> values(TypeMirror columnType) {
        if (JsonTypeParser.is(columnType, ColumnType.class)) {
            return ((DeclaredType) columnType).getTypeArguments().stream().<TypeMirror>map(argument -> argument).findFirst();
        }
        return compilation.types().directSupertypes(columnType).stream()
                .map(this::values).flatMap(Optional::stream).findFirst();
    }

    private boolean instance(TypeElement converter) {
        return ElementFilter.fieldsIn(converter.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().contentEquals(INSTANCE) && field.getModifiers().containsAll(CONSTANT))
                .anyMatch(field -> fits(field, converter));
    }

    /** Whether it is a column type of the same values. */
    private boolean fits(Element field, TypeElement converter) {
        Optional<TypeMirror> values = values(field.asType());
        return values.isPresent() && values(converter.asType())
                .filter(own -> compilation.types().isSameType(own, values.get())).isPresent();
    }

    /** Why there is no such type to have. */
    private Optional<Problem> refusal(TypeElement converter, boolean instance, Place place) {
        String name = converter.getSimpleName().toString();
        Optional<Element> hidden = reach.hidden(converter);
        if (hidden.isPresent()) {
            return Optional.of(TypeProblem.unreachableConverter(place, name, hidden.get().getSimpleName().toString()));
        }
        if (instance) {
            return Optional.empty();
        }
        if (converter.getKind() != ElementKind.CLASS && converter.getKind() != ElementKind.RECORD
                || converter.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of(TypeProblem.unmadeConverter(place, name, "it is " + what(converter)));
        }
        if (ShapeParser.inner(converter)) {
            return Optional.of(TypeProblem.unmadeConverter(place, name, "it is an inner class, whose objects need an outer one"));
        }
        boolean made = ElementFilter.constructorsIn(converter.getEnclosedElements()).stream().anyMatch(this::usable);
        return made ? Optional.empty()
                : Optional.of(TypeProblem.unmadeConverter(place, name,
                        "it has no constructor without parameters that this package reaches and that throws nothing checked"));
    }

    private static String what(TypeElement type) {
        return type.getKind().isInterface() ? "an interface" : type.getKind() == ElementKind.ENUM ? "an enum" : "abstract";
    }

    private boolean usable(ExecutableElement constructor) {
        return constructor.getParameters().isEmpty() && constructor.getThrownTypes().isEmpty() && reach.sees(constructor);
    }
}
