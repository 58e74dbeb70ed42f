package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.AttributeType;
import dev.rowan.type.ArrayTypes;
import java.util.Locale;

/** The Java that names the column type of an array. */
final class ArrayCode {

    private ArrayCode() {}

    // ArrayTypes.INTEGER, ArrayTypes.INTS, ArrayTypes.enums(ColumnTypes.enumName(Color.class), Color[].class, Color[]::new),
    // or ArrayTypes.of(ArrayTypes.INTS, int[][].class, int[][]::new)
    static CodeBlock columnType(AttributeType.ArrayOf array) {
        TypeName type = array.javaType();
        AttributeType element = array.element();
        if (element instanceof AttributeType.ArrayOf inner) {
            return CodeBlock.of("$1T.of($2L, $3T.class, $3T::new)", ArrayTypes.class, columnType(inner), type);
        }
        if (element.primitive()) {
            return CodeBlock.of("$T.$LS", ArrayTypes.class, element.javaType().toString().toUpperCase(Locale.ROOT));
        }
        return element instanceof AttributeType.EnumOf of
                ? CodeBlock.of("$1T.enums($2L, $3T.class, $3T::new)", ArrayTypes.class, TypeCode.make(of), type)
                : CodeBlock.of("$T.$L", ArrayTypes.class, element.basic().orElseThrow());
    }
}
