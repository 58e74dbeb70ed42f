package dev.rowan.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Holder;
import dev.rowan.type.ColumnTypes;
import dev.rowan.type.GenericType;

/** The Java that tells a codec which type a JSON column holds. */
final class JsonCode {

    private JsonCode() {}

    // ColumnTypes.json(Tag.class), or ColumnTypes.<List<Tag>>json(List.class, GenericType.of(List.class, Tag.class))
    static CodeBlock columnType(TypeName type) {
        return generic(type)
                ? CodeBlock.of("$T.<$T>json($T.class, $L)", ColumnTypes.class, type, erased(type), type(type))
                : CodeBlock.of("$T.json($L)", ColumnTypes.class, type(type));
    }

    // Tag.class, or GenericType.of(List.class, Tag.class); of a wildcard its bound, since what is read is one of those
    private static CodeBlock type(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            CodeBlock arguments = generic.typeArguments().stream().map(JsonCode::type).collect(CodeBlock.joining(", "));
            return CodeBlock.of("$T.of($T.class, $L)", GenericType.class, generic.rawType(), arguments);
        }
        if (type instanceof WildcardTypeName wildcard) {
            return type(wildcard.lowerBounds().isEmpty() ? wildcard.upperBounds().get(0) : wildcard.lowerBounds().get(0));
        }
        if (type instanceof ArrayTypeName array && generic(array)) {
            return CodeBlock.of("$T.arrayOf($L)", GenericType.class, type(array.componentType()));
        }
        return CodeBlock.of("$T.class", type);
    }

    /** A method that casts the values of a holder: where one of them has type arguments, javac cannot check that. */
    static MethodSpec.Builder casting(Holder holder, MethodSpec.Builder method) {
        boolean unchecked = holder.mapped().stream()
                .anyMatch(member -> member instanceof Attribute attribute && generic(attribute.type().stored()));
        return unchecked
                ? method.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", "unchecked").build())
                : method;
    }

    /** Whether it has type arguments. */
    private static boolean generic(TypeName type) {
        return type instanceof ParameterizedTypeName || type instanceof ArrayTypeName array && generic(array.componentType());
    }

    private static TypeName erased(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return ArrayTypeName.of(erased(array.componentType()));
        }
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : (ClassName) type;
    }
}
