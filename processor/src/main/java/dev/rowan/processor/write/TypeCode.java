package dev.rowan.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.AttributeType;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.EnumCode;
import dev.rowan.processor.model.EnumStorage;
import dev.rowan.processor.model.SnakeCase;
import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The Java of the columns' types. Those that have to be made are constants, made once: every alias of a table is a table too.
 *
 * @param constants the names of the constants, which stand before the table
 */
record TypeCode(Map<AttributeType, String> constants) {

    static TypeCode of(Entity entity) {
        List<String> taken = new ArrayList<>(entity.attributes().stream().map(Attribute::name).toList());
        taken.add(entity.names().constant());
        Map<AttributeType, String> constants = new LinkedHashMap<>();
        for (Attribute attribute : entity.attributes()) {
            AttributeType type = key(attribute.type());
            if (made(type) && !constants.containsKey(type)) {
                StringBuilder name = new StringBuilder(SnakeCase.upper(attribute.name())).append("_TYPE");
                while (taken.contains(name.toString())) {
                    name.append('_');
                }
                taken.add(name.toString());
                constants.put(type, name.toString());
            }
        }
        return new TypeCode(constants);
    }

    /** The same for a primitive and its box. */
    private static AttributeType key(AttributeType type) {
        return type.bare() instanceof AttributeType.Converted converted
                ? new AttributeType.Converted(converted.stored(), converted.converter(), converted.instance(), converted.kind())
                : type.bare();
    }

    private static boolean made(AttributeType type) {
        return type.innermost() instanceof AttributeType.EnumOf
                || type instanceof AttributeType.Converted converted && !converted.instance();
    }

    // private static final ColumnType<Mood> MOOD_TYPE = ColumnTypes.enumName(Mood.class);
    List<FieldSpec> fields() {
        return constants.entrySet().stream()
                .map(constant -> FieldSpec.builder(Types.generic(ColumnType.class, constant.getKey().stored()), constant.getValue(),
                                Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(make(constant.getKey()))
                        .build())
                .toList();
    }

    // ColumnTypes.INTEGER, or MOOD_TYPE, or MoneyType.INSTANCE, or ColumnTypes.json(Tag.class)
    CodeBlock use(AttributeType type) {
        AttributeType bare = key(type);
        if (constants.containsKey(bare)) {
            return CodeBlock.of("$L", constants.get(bare));
        }
        if (bare instanceof AttributeType.Converted converted) {
            return CodeBlock.of("$T.INSTANCE", converted.converter());
        }
        if (bare instanceof AttributeType.ArrayOf array) {
            return ArrayCode.columnType(array);
        }
        return bare instanceof AttributeType.Json json
                ? JsonCode.columnType(json.javaType())
                : CodeBlock.of("$T.$L", ColumnTypes.class, bare.basic().orElseThrow());
    }

    private static CodeBlock make(AttributeType type) {
        if (type instanceof AttributeType.ArrayOf array) {
            return ArrayCode.columnType(array);
        }
        return type instanceof AttributeType.EnumOf of
                ? make(of)
                : CodeBlock.of("new $T()", ((AttributeType.Converted) type).converter());
    }

    // ColumnTypes.enumValue(Mood.class, ColumnTypes.STRING, Mood::code), or ColumnTypes.enumNative(Mood.class, "mood")
    static CodeBlock make(AttributeType.EnumOf of) {
        ClassName type = of.javaType();
        EnumStorage storage = of.storage();
        if (storage instanceof EnumStorage.Codes codes) {
            return CodeBlock.of("$1T.enumValue($2T.class, $1T.$3L, $4L)", ColumnTypes.class, type, codes.code().type(),
                    function(type, codes.code()));
        }
        if (storage instanceof EnumStorage.Native own) {
            CodeBlock code = own.code().map(given -> CodeBlock.of(", $L", function(type, given))).orElse(CodeBlock.of(""));
            return CodeBlock.of("$T.enumNative($T.class, $L$L)", ColumnTypes.class, type, Literal.of(own.name()), code);
        }
        return CodeBlock.of("$T.$L($T.class)", ColumnTypes.class,
                storage instanceof EnumStorage.Ordinals ? "enumOrdinal" : "enumName", type);
    }

    // Mood::code, or constant -> constant.code
    private static CodeBlock function(ClassName type, EnumCode code) {
        return code.method()
                ? CodeBlock.of("$T::$L", type, code.member())
                : CodeBlock.of("constant -> constant.$L", code.member());
    }
}
