package dev.rowan.processor.parse;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.AttributeType;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.model.ValueType;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the type of a field; what no column can hold is a problem, and none. */
record TypeParser(Reach reach) {

    private static final Map<String, ValueType> DECLARED = declared();

    private static Map<String, ValueType> declared() {
        Map<String, ValueType> types = new HashMap<>();
        for (ValueType type : ValueType.values()) {
            types.put(type.javaType().getCanonicalName(), type);
        }
        return types;
    }

    /** Whether this class is a column without help. */
    static boolean basic(TypeElement type) {
        return DECLARED.containsKey(type.getQualifiedName().toString());
    }

    Optional<AttributeType> parse(TypeMirror type, String field, Place place, Problems problems) {
        TypeKind kind = type.getKind();
        if (kind.isPrimitive()) {
            String box = TypeName.get(type).box().toString();
            return Optional.of(new AttributeType.Basic(DECLARED.get(box), true));
        }
        if (kind == TypeKind.ARRAY && ((ArrayType) type).getComponentType().getKind() == TypeKind.BYTE) {
            return Optional.of(new AttributeType.Basic(ValueType.BYTES, false));
        }
        if (kind == TypeKind.ARRAY) {
            return array((ArrayType) type, field, place, problems);
        }
        if (kind == TypeKind.ERROR) {
            return Optional.empty(); // javac says so itself
        }
        if (kind == TypeKind.DECLARED) {
            return declared((DeclaredType) type, field, place, problems);
        }
        problems.add(kind == TypeKind.TYPEVAR
                ? Problem.unresolvedType(place, field, type.toString())
                : unsupported(type, field, place, "use one of these, or mark it @Transient"));
        return Optional.empty();
    }

    private Optional<AttributeType> array(ArrayType type, String field, Place place, Problems problems) {
        TypeMirror component = type.getComponentType();
        boolean nested = component.getKind() == TypeKind.ARRAY;
        TypeMirror innermost = nested ? ((ArrayType) component).getComponentType() : component;
        if (!element(innermost)) {
            problems.add(unsupported(type, field, place, arrayHint(innermost, nested)));
            return Optional.empty();
        }
        return parse(innermost, field, place, problems)
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

    private Optional<AttributeType> declared(DeclaredType type, String field, Place place, Problems problems) {
        TypeElement element = (TypeElement) type.asElement();
        ValueType basic = DECLARED.get(element.getQualifiedName().toString());
        if (basic != null) {
            return Optional.of(new AttributeType.Basic(basic, false));
        }
        if (element.getQualifiedName().contentEquals(Optional.class.getCanonicalName())) {
            return optional(type, field, place, problems);
        }
        if (element.getKind() == ElementKind.ENUM) {
            if (reach.hidden(element).isPresent()) {
                problems.add(Problem.unreachableFieldType(place, field, element.getQualifiedName().toString()));
                return Optional.empty();
            }
            return Optional.of(new AttributeType.NamedEnum(ClassName.get(element)));
        }
        problems.add(unsupported(type, field, place, hint(element)));
        return Optional.empty();
    }

    private Optional<AttributeType> optional(DeclaredType type, String field, Place place, Problems problems) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (arguments.isEmpty() || arguments.get(0).getKind() == TypeKind.WILDCARD) {
            problems.add(Problem.unresolvedType(place, field, spelled(type)));
            return Optional.empty();
        }
        Optional<AttributeType> of = parse(arguments.get(0), field, place, problems);
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
        return "use one of these, mark it @Embedded to have its fields as columns, @Json to store it as JSON, or @Transient";
    }

    private static Problem unsupported(TypeMirror type, String field, Place place, String hint) {
        return Problem.unsupportedType(place, field, spelled(type), hint);
    }

    private static String spelled(TypeMirror type) {
        return TypeName.get(type).toString();
    }
}
