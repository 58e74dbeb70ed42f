package dev.rowan.processor.parse;

import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.AttributeType;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Marks;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.model.ValueType;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the type of a field; what no column can hold is a problem, and none. */
record TypeParser(EnumParser enums) {

    private static final Map<String, ValueType> DECLARED = declared();

    private static Map<String, ValueType> declared() {
        Map<String, ValueType> types = new HashMap<>();
        for (ValueType type : ValueType.values()) {
            types.putIfAbsent(type.javaType().getCanonicalName(), type); // the first, which is none without a sign
        }
        return types;
    }

    /** Whether this class is a column without help. */
    static boolean basic(TypeElement type) {
        return DECLARED.containsKey(type.getQualifiedName().toString());
    }

    /** The type that is a column without help, of this type, primitive or boxed. */
    static Optional<ValueType> basic(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return ((ArrayType) type).getComponentType().getKind() == TypeKind.BYTE ? Optional.of(ValueType.BYTES) : Optional.empty();
        }
        if (type instanceof DeclaredType declared) {
            return Optional.ofNullable(DECLARED.get(((TypeElement) declared.asElement()).getQualifiedName().toString()));
        }
        return type.getKind().isPrimitive() ? Optional.of(DECLARED.get(TypeName.get(type).box().toString())) : Optional.empty();
    }

    Optional<AttributeType> parse(TypeMirror type, String field, Place place, Marks marks, Problems problems) {
        TypeKind kind = type.getKind();
        Optional<ValueType> basic = basic(type);
        if (basic.isPresent()) {
            return Optional.of(new AttributeType.Basic(signed(basic.get(), marks), kind.isPrimitive()));
        }
        if (kind == TypeKind.ARRAY) {
            return array((ArrayType) type, field, place, marks, problems);
        }
        if (kind == TypeKind.ERROR) {
            return Optional.empty(); // javac says so itself
        }
        if (kind == TypeKind.DECLARED) {
            return declared((DeclaredType) type, field, place, marks, problems);
        }
        problems.add(kind == TypeKind.TYPEVAR
                ? Problem.unresolvedType(place, field, type.toString())
                : unsupported(type, field, place, "use one of these, give it a column type with @Convert, or mark it @Transient"));
        return Optional.empty();
    }

    private Optional<AttributeType> array(ArrayType type, String field, Place place, Marks marks, Problems problems) {
        TypeMirror component = type.getComponentType();
        boolean nested = component.getKind() == TypeKind.ARRAY;
        TypeMirror innermost = nested ? ((ArrayType) component).getComponentType() : component;
        if (!element(innermost)) {
            problems.add(unsupported(type, field, place, arrayHint(innermost, nested)));
            return Optional.empty();
        }
        return parse(innermost, field, place, marks.without(Set.of(Marker.UNSIGNED)), problems)
                .map(AttributeType.ArrayOf::new)
                .map(array -> nested ? new AttributeType.ArrayOf(array) : array);
    }

    /** Whether there are arrays of it; what javac reports itself is none of our mistakes. */
    private static boolean element(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return true;
        }
        if (type.getKind() == TypeKind.DECLARED && ((DeclaredType) type).asElement().getKind() == ElementKind.ENUM) {
            return true;
        }
        ValueType basic = DECLARED.get(TypeName.get(type).box().toString());
        return basic != null && basic.element();
    }

    private static String arrayHint(TypeMirror innermost, boolean nested) {
        String json = "add @Json, or mark it @Transient";
        return switch (innermost.getKind()) {
            case BYTE -> nested ? json : "use byte[]";
            case CHAR -> nested ? json : "use String";
            default -> TypeName.get(innermost).toString().equals(Byte.class.getName()) && !nested ? "use byte[]" : json;
        };
    }

    private static ValueType signed(ValueType type, Marks marks) {
        return marks.has(Marker.UNSIGNED) ? type.withoutSign().orElse(type) : type;
    }

    private Optional<AttributeType> declared(DeclaredType type, String field, Place place, Marks marks, Problems problems) {
        TypeElement element = (TypeElement) type.asElement();
        if (element.getQualifiedName().contentEquals(Optional.class.getCanonicalName())) {
            return optional(type, field, place, marks, problems);
        }
        if (element.getKind() == ElementKind.ENUM) {
            return enums.parse(element, field, place, marks, problems);
        }
        problems.add(unsupported(type, field, place, hint(element)));
        return Optional.empty();
    }

    private Optional<AttributeType> optional(DeclaredType type, String field, Place place, Marks marks, Problems problems) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (arguments.isEmpty() || arguments.get(0).getKind() == TypeKind.WILDCARD) {
            problems.add(Problem.unresolvedType(place, field, spelled(type)));
            return Optional.empty();
        }
        Optional<AttributeType> of = parse(arguments.get(0), field, place, marks, problems);
        if (of.filter(AttributeType::optional).isPresent()) {
            problems.add(unsupported(type, field, place, "use one Optional, not two"));
            return Optional.empty();
        }
        return of.map(AttributeType.OptionalOf::new);
    }

    private static String hint(TypeElement element) {
        String name = element.getSimpleName().toString();
        if (Written.isEntity(element)) {
            return "keep the key of the other row, in a field of the key's type with @ForeignKey(" + name
                    + ".class), or mark it @Transient";
        }
        return "use one of these, mark it @Embedded to have its fields as columns, @Json to store it as JSON, @Convert to give it a column type, or @Transient";
    }

    private static Problem unsupported(TypeMirror type, String field, Place place, String hint) {
        return Problem.unsupportedType(place, field, spelled(type), hint);
    }

    private static String spelled(TypeMirror type) {
        return TypeName.get(type).toString();
    }
}
