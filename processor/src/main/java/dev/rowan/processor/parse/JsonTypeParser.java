package dev.rowan.processor.parse;

import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.AttributeType;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.model.ValueType;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import dev.rowan.type.JsonText;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads the type of a field that is stored as JSON: any that generated code can name in full. */
record JsonTypeParser(Reach reach) {

    Optional<AttributeType> parse(TypeMirror type, String field, Place place, Problems problems) {
        if (is(type, Optional.class)) {
            List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
            return arguments.isEmpty()
                    ? unresolved(type, field, place, problems)
                    : value(arguments.get(0), field, place, problems).map(AttributeType.OptionalOf::new);
        }
        return value(type, field, place, problems);
    }

    private Optional<AttributeType> value(TypeMirror type, String field, Place place, Problems problems) {
        if (is(type, JsonText.class)) {
            return Optional.of(new AttributeType.Basic(ValueType.JSON_TEXT, false));
        }
        if (type.getKind().isPrimitive()) {
            String box = TypeName.get(type).box().toString();
            problems.add(Problem.jsonPrimitive(place, field, type.toString(), box.substring(box.lastIndexOf('.') + 1)));
            return Optional.empty();
        }
        return named(type, field, place, problems) ? Optional.of(new AttributeType.Json(TypeName.get(type))) : Optional.empty();
    }

    /** Whether generated code can name the type; what it cannot is a problem. */
    boolean named(TypeMirror type, String field, Place place, Problems problems) {
        return switch (type.getKind()) {
            case ERROR, TYPEVAR -> false;   // javac says so itself; or the mistake is the entity's type parameter
            case ARRAY -> named(((ArrayType) type).getComponentType(), field, place, problems);
            case WILDCARD -> bound((WildcardType) type, field, place, problems);
            case DECLARED -> declared((DeclaredType) type, field, place, problems);
            default -> true;        // a primitive, in an array
        };
    }

    private boolean bound(WildcardType type, String field, Place place, Problems problems) {
        TypeMirror bound = type.getExtendsBound() != null ? type.getExtendsBound() : type.getSuperBound();
        return bound == null || named(bound, field, place, problems);
    }

    private boolean declared(DeclaredType type, String field, Place place, Problems problems) {
        TypeElement element = (TypeElement) type.asElement();
        if (reach.hidden(element).isPresent()) {
            problems.add(Problem.unreachableFieldType(place, field, element.getQualifiedName().toString()));
            return false;
        }
        if (type.getTypeArguments().size() != element.getTypeParameters().size()) {
            return unresolved(type, field, place, problems).isPresent();
        }
        return type.getTypeArguments().stream().allMatch(argument -> named(argument, field, place, problems));
    }

    private static Optional<AttributeType> unresolved(TypeMirror type, String field, Place place, Problems problems) {
        problems.add(Problem.unresolvedType(place, field, TypeName.get(type).toString()));
        return Optional.empty();
    }

    static boolean is(TypeMirror type, Class<?> wanted) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(wanted.getCanonicalName());
    }
}
