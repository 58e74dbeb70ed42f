package dev.rowan.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.rowan.mapper.Mapper;
import dev.rowan.processor.model.Access;
import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.Relationship;
import dev.rowan.processor.model.Unmapped;
import dev.rowan.processor.model.ValueObject;
import dev.rowan.processor.model.ValueType;
import dev.rowan.type.ColumnTypes;
import dev.rowan.type.Unsigned;
import java.util.Optional;

/**
 * The Java of one value on its way between an object, a result set, a statement and an array.
 *
 * @param table the constant that holds the table
 */
record ValueCode(Attribute attribute, String table) {

    /** The column as a value: {@code USER.email}. */
    CodeBlock column() {
        return CodeBlock.of("$L.$L", table, attribute.name());
    }

    // user.email, or user.getEmail()
    static CodeBlock get(Member member, String variable) {
        Access access = member.access();
        if (access instanceof Access.Field field) {
            return CodeBlock.of("$L.$L", variable, field.name());
        }
        String method = access instanceof Access.Methods methods ? methods.reader() : ((Access.Component) access).name();
        return CodeBlock.of("$L.$L()", variable, method);
    }

    /** The value as the column has it: {@code user.email}, {@code Mapper.orNull(user.nick)}. */
    CodeBlock stored(String variable) {
        CodeBlock value = get(attribute, variable);
        return attribute.type().optional() ? CodeBlock.of("$T.orNull($L)", Mapper.class, value) : value;
    }

    // user.email = value, or user.setEmail(value)
    static CodeBlock set(Member member, String variable, CodeBlock value) {
        return member.access() instanceof Access.Methods methods
                ? CodeBlock.of("$L.$L($L)", variable, methods.writer(), value)
                : CodeBlock.of("$L.$L = $L", variable, member.path().field(), value);
    }

    // row.getInt(first + 3), or Unsigned.readInt(row, first + 3), or ColumnTypes.INTEGER.read(row, first + 3)
    CodeBlock read(int position) {
        CodeBlock index = index(position);
        if (attribute.type().primitive() && attribute.type().converted()) {
            return CodeBlock.of("$L.readPresent(row, $L)", column(), index);
        }
        if (attribute.type().primitive() && unsigned()) {
            return CodeBlock.of("$T.read$L(row, $L)", Unsigned.class, jdbcName(attribute.type().basic().orElseThrow()), index);
        }
        CodeBlock value = reader().map(method -> CodeBlock.of("row.$L($L)", method, index)).orElseGet(() -> typed(index));
        return attribute.type().is(ValueType.CHARACTER) && attribute.type().primitive()
                ? CodeBlock.of("$T.character($L)", Mapper.class, value)
                : wrapped(value);
    }

    private static CodeBlock index(int position) {
        return position == 0 ? CodeBlock.of("first") : CodeBlock.of("first + $L", position);
    }

    /** The value of a primitive as a box, which is null for NULL. */
    CodeBlock readBoxed(int position) {
        return typed(index(position));
    }

    /** The method of {@code ResultSet} that gives the value as it is, without a question left about NULL. */
    private Optional<String> reader() {
        Optional<ValueType> basic = attribute.type().basic();
        if (basic.isPresent() && attribute.type().primitive()) {
            return Optional.of("get" + jdbcName(basic.get()));
        }
        return switch (basic.orElse(ValueType.INTEGER)) {
            case STRING -> Optional.of("getString");
            case BIG_DECIMAL -> Optional.of("getBigDecimal");
            case BYTES -> Optional.of("getBytes");
            default -> Optional.empty();
        };
    }

    /** JDBC's word for a primitive; a {@code char} is a text of one. */
    private static String jdbcName(ValueType type) {
        return switch (type) {
            case INTEGER, UNSIGNED_INTEGER -> "Int";
            case CHARACTER -> "String";
            default -> type.javaType().getSimpleName();
        };
    }

    // ColumnTypes.INTEGER.read(row, first + 3), or USER.color.read(row, first + 3)
    private CodeBlock typed(CodeBlock index) {
        return attribute.type().basic()
                .map(type -> CodeBlock.of("$T.$L.read(row, $L)", ColumnTypes.class, type, index))
                .orElseGet(() -> CodeBlock.of("$L.read(row, $L)", column(), index));
    }

    // statement.setInt(index, user.visits), or Unsigned.bind(…), or USER.email.bind(statement, index, user.email)
    CodeBlock bind(String variable) {
        if (attribute.type().primitive() && unsigned()) {
            return CodeBlock.of("$T.bind(statement, index, $L)", Unsigned.class, stored(variable));
        }
        return exact()
                ? CodeBlock.of("statement.set$L(index, $L)", jdbcName(attribute.type().basic().orElseThrow()), stored(variable))
                : CodeBlock.of("$L.$L(statement, index, $L)", column(), fraction() ? "bindDouble" : "bind", stored(variable));
    }

    private boolean unsigned() {
        return attribute.type().basic().filter(ValueType::unsigned).isPresent();
    }

    private boolean fraction() {
        return attribute.type().primitive() && (attribute.type().is(ValueType.FLOAT) || attribute.type().is(ValueType.DOUBLE));
    }

    /** Whether every value of the type can be stored as it is, so that the column has nothing to verify. */
    private boolean exact() {
        return attribute.type().primitive()
                && (attribute.type().integer() || attribute.type().is(ValueType.BOOLEAN));
    }

    /** Whether the mapper needs the column to read or bind the value. */
    static boolean needsColumn(Attribute attribute) {
        return !new ValueCode(attribute, "").exact();
    }

    // (Integer) values[0], or (int) values[0]
    CodeBlock cast(String array, int position) {
        TypeName type = attribute.type().primitive() ? attribute.type().javaType() : attribute.type().stored();
        return wrapped(CodeBlock.of("($T) $L[$L]", type, array, position));
    }

    // Mapper.same(user.id, values[0]), or user.visits == (int) values[5]
    CodeBlock same(String variable, String array, int position) {
        return attribute.type().primitive()
                ? CodeBlock.of("$L == ($T) $L[$L]", stored(variable), attribute.type().javaType(), array, position)
                : CodeBlock.of("$T.same($L, $L[$L])", Mapper.class, stored(variable), array, position);
    }

    private CodeBlock wrapped(CodeBlock value) {
        return attribute.type().optional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value) : value;
    }

    /** What a member holds before anybody sets it: {@code null}, {@code 0}, {@code false}. */
    static CodeBlock unset(Member member) {
        TypeName type = type(member);
        if (type.equals(TypeName.BOOLEAN)) {
            return CodeBlock.of("false");
        }
        if (type.equals(TypeName.BYTE) || type.equals(TypeName.SHORT) || type.equals(TypeName.CHAR)) {
            return CodeBlock.of("($T) 0", type);
        }
        if (type instanceof ArrayTypeName) {
            return CodeBlock.of("($T) null", type); // else javac takes it for a variable argument
        }
        return CodeBlock.of(type.isPrimitive() ? "0" : "null");
    }

    /** The Java type of a member. */
    static TypeName type(Member member) {
        if (member instanceof ValueObject object) {
            return object.type();
        }
        if (member instanceof Relationship relationship) {
            return relationship.type();
        }
        return member instanceof Attribute attribute ? attribute.type().javaType() : ((Unmapped) member).type();
    }
}
