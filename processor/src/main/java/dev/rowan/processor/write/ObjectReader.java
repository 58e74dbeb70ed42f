package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.rowan.mapper.Mapper;
import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.ValueObject;
import dev.rowan.processor.model.ValueType;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The method that reads a value object of the entity, with those in it: each column once, and no object that is absent. */
record ObjectReader(ObjectCode code, ValueObject root) {

    /*
     * private static Address readAddress(ResultSet row, int first) throws SQLException {
     *     String addressCity = row.getString(first + 1);
     *     int addressFloor = row.getInt(first + 2);
     *     boolean addressFloorIsNull = row.wasNull();
     *     if (addressCity == null && addressFloorIsNull) {
     *         return null;
     *     }
     *     if (addressFloorIsNull) {
     *         throw Mapper.absent(CUSTOMER.addressFloor);
     *     }
     *     return new Address(addressCity, addressFloor);
     * }
     */
    MethodSpec method() {
        MethodSpec.Builder method = code.method("read", root, root.type())
                .addParameter(ResultSet.class, "row")
                .addParameter(TypeName.INT, "first")
                .addException(SQLException.class);
        root.attributes().forEach(attribute -> method.addCode(local(attribute)));
        if (root.nullable()) {
            method.beginControlFlow("if ($L)", root.attributes().stream().map(this::isNull).collect(CodeBlock.joining("$W&& ")))
                    .addStatement("return null")
                    .endControlFlow();
        }
        return method.addCode(inside(root)).addCode(row(root).made(this::value)).build();
    }

    private CodeBlock local(Attribute attribute) {
        ValueCode value = code.value(attribute);
        int position = code.position(attribute);
        String name = code.names().of(attribute);
        if (boxed(attribute)) {
            return CodeBlock.of("$T $L = $L;\n", attribute.type().boxed(), name, value.readBoxed(position));
        }
        CodeBlock read = CodeBlock.of("$T $L = $L;\n", attribute.type().javaType(), name, value.read(position));
        return flagged(attribute)
                ? CodeBlock.of("$L$T $L = row.wasNull();\n", read, TypeName.BOOLEAN, code.names().ofNull(attribute))
                : read;
    }

    /** Whether it is a primitive of an object that may be absent. */
    private static boolean mayLack(Attribute attribute) {
        return attribute.type().primitive() && attribute.column().nullable();
    }

    /** A text of one character that is not there has none to take, and only a user's type knows how it reads a NULL. */
    private static boolean boxed(Attribute attribute) {
        return mayLack(attribute) && (attribute.type().is(ValueType.CHARACTER) || attribute.type().converted());
    }

    private static boolean flagged(Attribute attribute) {
        return mayLack(attribute) && !boxed(attribute);
    }

    private CodeBlock isNull(Attribute attribute) {
        String name = code.names().of(attribute);
        if (attribute.type().optional()) {
            return CodeBlock.of("$L.isEmpty()", name);
        }
        return flagged(attribute) ? CodeBlock.of("$L", code.names().ofNull(attribute)) : CodeBlock.of("$L == null", name);
    }

    private CodeBlock isPresent(Attribute attribute) {
        String name = code.names().of(attribute);
        if (attribute.type().optional()) {
            return CodeBlock.of("$L.isPresent()", name);
        }
        return flagged(attribute) ? CodeBlock.of("!$L", code.names().ofNull(attribute)) : CodeBlock.of("$L != null", name);
    }

    /** What must come before an object that is there is made: those in it, and no NULL for a primitive. */
    private CodeBlock inside(ValueObject object) {
        CodeBlock.Builder made = CodeBlock.builder();
        for (Member member : object.mapped()) {
            if (member instanceof ValueObject inner) {
                made.add(inner(inner));
            } else if (mayLack((Attribute) member)) {
                made.beginControlFlow("if ($L)", isNull((Attribute) member))
                        .addStatement("throw $T.absent($L)", Mapper.class, code.value((Attribute) member).column())
                        .endControlFlow();
            }
        }
        return made.build();
    }

    /*
     * Geo addressGeo = null;
     * if (addressGeoLat != null || addressGeoLon != null) {
     *     addressGeo = new Geo(addressGeoLat, addressGeoLon);
     * }
     */
    private CodeBlock inner(ValueObject object) {
        if (!object.nullable()) {
            return CodeBlock.of("$L$L", inside(object), row(object).put(true, this::value));
        }
        return CodeBlock.builder()
                .addStatement("$T $L = null", object.type(), code.names().of(object))
                .beginControlFlow("if ($L)", object.attributes().stream().map(this::isPresent).collect(CodeBlock.joining("$W|| ")))
                .add(inside(object))
                .add(row(object).put(false, this::value))
                .endControlFlow()
                .build();
    }

    private RowCode row(ValueObject object) {
        return new RowCode(object, object.type(), code.names().of(object));
    }

    private CodeBlock value(Member member) {
        return CodeBlock.of("$L", code.names().of(member));
    }
}
