package dev.rowan.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.rowan.dialect.Counting;
import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.ColumnFacts;
import dev.rowan.processor.model.CountingFacts;
import dev.rowan.processor.model.Key;
import dev.rowan.processor.model.Marker;
import dev.rowan.sql.BooleanColumn;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TemporalColumn;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.ValueColumn;
import dev.rowan.type.ColumnTypes;

/**
 * The field of a table that is one column. An {@code Optional} attribute is a column of what it holds, so that the operators
 * are those of any nullable column.
 *
 * @param columnType the Java of its type
 */
record ColumnCode(TypeName row, Attribute attribute, CodeBlock columnType, Key.Generation generation) {

    /** {@code NumberColumn<User, Integer>}. */
    TypeName type() {
        TypeName value = attribute.type().stored();
        return switch (attribute.type().kind()) {
            case TEXT -> generic(TextColumn.class, row);
            case BOOLEAN -> generic(BooleanColumn.class, row);
            case NUMBER -> generic(NumberColumn.class, row, value);
            case TEMPORAL -> generic(TemporalColumn.class, row, value);
            case VALUE -> generic(ValueColumn.class, row, value);
        };
    }

    private static TypeName generic(Class<?> type, TypeName... arguments) {
        return ParameterizedTypeName.get(ClassName.get(type), arguments);
    }

    // number(column("id", ColumnTypes.INTEGER).key().sequence("user_id_seq"))
    CodeBlock initializer() {
        String factory = switch (attribute.type().kind()) {
            case TEXT -> "text";
            case NUMBER -> "number";
            case TEMPORAL -> "temporal";
            case BOOLEAN -> "bool";
            case VALUE -> "value";
        };
        return CodeBlock.of(
                "$L(column($L, $L)$L)", factory, Literal.of(attribute.column().name()), columnType, facts());
    }

    // .length(32).notNull().asSensitive()
    private CodeBlock facts() {
        ColumnFacts column = attribute.column();
        CodeBlock.Builder code = CodeBlock.builder();
        code.add(attribute.id() ? key() : CodeBlock.of(column.nullable() ? "" : ".notNull()"));
        if (column.length() > 0) {
            code.add(".length($L)", column.length());
        }
        code.add(digits());
        flag(code, attribute.sensitive(), "asSensitive");
        text(code, column.serverDefault(), "withDefault");
        text(code, column.comment(), "commented");
        text(code, column.definition(), "defined");
        column.definitions().forEach(own -> code.add(".defined($L, $L)", Literal.of(own.dialect()), Literal.of(own.text())));
        column.computed().ifPresent(computed ->
                code.add(".computed($L, $L)", Literal.of(computed.expression()), computed.stored()));
        flag(code, attribute.marks().has(Marker.VERSION), "version");
        flag(code, attribute.marks().has(Marker.CREATED_AT), "createdAt");
        flag(code, attribute.marks().has(Marker.UPDATED_AT), "updatedAt");
        flag(code, !column.insertable(), "notInsertable");
        flag(code, !column.updatable(), "notUpdatable");
        return code.build();
    }

    private CodeBlock key() {
        return switch (generation) {
            case ASSIGNED -> CodeBlock.of(".key()");
            case IDENTITY -> CodeBlock.of(".key().identity($L)", counting());
            case SEQUENCE -> CodeBlock.of(".key().sequence($L$L)", Literal.of(attribute.sequence().orElseThrow()),
                    attribute.counting().none() ? "" : CodeBlock.of(", $L", counting()));
            case CLIENT -> CodeBlock.of(".key().clientGenerated()");
        };
    }

    // Counting.PLAIN.start(42L).asAlways()
    private CodeBlock counting() {
        CountingFacts counting = attribute.counting();
        if (counting.none()) {
            return CodeBlock.of("");
        }
        CodeBlock.Builder code = CodeBlock.builder().add("$T.PLAIN", Counting.class);
        counting.numbers().forEach((method, number) -> code.add(".$L($LL)", method, number));
        flag(code, counting.cycle(), "asCycle");
        flag(code, counting.always(), "asAlways");
        return code.build();
    }

    // .precision(10, 2)
    private CodeBlock digits() {
        ColumnFacts column = attribute.column();
        if (column.precision() < 0 && column.scale() < 0) {
            return CodeBlock.of("");
        }
        int precision = column.precision() < 0 ? ColumnFacts.MOST_DIGITS : column.precision();
        return CodeBlock.of(".precision($L, $L)", precision, Math.max(column.scale(), 0));
    }

    private static void flag(CodeBlock.Builder code, boolean said, String method) {
        if (said) {
            code.add(".$L()", method);
        }
    }

    private static void text(CodeBlock.Builder code, String text, String method) {
        if (!text.isEmpty()) {
            code.add(".$L($L)", method, Literal.of(text));
        }
    }
}
