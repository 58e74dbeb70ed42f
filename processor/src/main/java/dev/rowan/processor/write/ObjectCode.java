package dev.rowan.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.rowan.mapper.Mapper;
import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Holder;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.ValueObject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The methods of a mapper about the value objects of an entity, and the calls of these; none for an entity without them. */
record ObjectCode(Entity entity, ObjectNames names, Map<String, Integer> positions) {

    ObjectCode(Entity entity) {
        this(entity, new ObjectNames(entity), new HashMap<>());
        entity.attributes().forEach(attribute -> positions.put(attribute.name(), positions.size()));
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        for (Member member : entity.members()) {
            if (member instanceof ValueObject object) {
                methods.add(new ObjectReader(this, object).method());
            }
        }
        for (ValueObject object : entity.objects()) {
            methods.addAll(List.of(bind(object), same(object), fill(object)));
        }
        return methods;
    }

    // readAddress(row, first)
    CodeBlock reading(ValueObject object) {
        return CodeBlock.of("$L(row, first)", names.method("read", object));
    }

    // case 1, 2, 3 -> bindAddress(statement, index, customer.address, column);
    CodeBlock binding(Member member, String variable) {
        if (member instanceof ValueObject object) {
            return CodeBlock.of("case $L -> $L(statement, index, $L, column);\n",
                    object.attributes().stream().map(attribute -> String.valueOf(position(attribute))).collect(Collectors.joining(", ")),
                    names.method("bind", object), ValueCode.get(object, variable));
        }
        Attribute attribute = (Attribute) member;
        return CodeBlock.of("case $L -> $L;\n", position(attribute), value(attribute).bind(variable));
    }

    /**
     * The values in a holder, in the table's order, and before them the variables that hold the objects in it.
     *
     * @param variable what holds the holder, which may be null where it is an object
     */
    void values(Holder holder, String variable, CodeBlock.Builder locals, List<CodeBlock> values) {
        for (Member member : holder.mapped()) {
            if (member instanceof ValueObject object) {
                // Address address = customer.address;
                locals.addStatement("$T $L = $L", object.type(), names.of(object),
                        ifThere(holder, variable, ValueCode.get(object, variable)));
                values(object, names.of(object), locals, values);
            } else {
                values.add(ifThere(holder, variable, value((Attribute) member).stored(variable)));
            }
        }
    }

    // customer.id, or address == null ? null : address.city
    private static CodeBlock ifThere(Holder holder, String variable, CodeBlock value) {
        return holder instanceof ValueObject ? unlessNull(variable, value) : value;
    }

    private static CodeBlock unlessNull(String variable, CodeBlock value) {
        return CodeBlock.of("$1L == null ? null : $2L", variable, value);
    }

    // Mapper.same(customer.id, values[0]), or sameAddress(customer.address, values)
    CodeBlock same(Member member, String variable) {
        if (member instanceof ValueObject object) {
            return CodeBlock.of("$L($L, values)", names.method("same", object), ValueCode.get(object, variable));
        }
        Attribute attribute = (Attribute) member;
        return value(attribute).same(variable, "values", position(attribute));
    }

    // (Integer) values[0], or fillAddress(customer.address, values)
    CodeBlock filling(Member member, String variable) {
        return member instanceof ValueObject object
                ? CodeBlock.of("$L($L, values)", names.method("fill", object), ValueCode.get(object, variable))
                : value((Attribute) member).cast("values", position((Attribute) member));
    }

    ValueCode value(Attribute attribute) {
        return new ValueCode(attribute, entity.names().constant());
    }

    int position(Attribute attribute) {
        return positions.get(attribute.name());
    }

    /*
     * private static void bindAddress(PreparedStatement statement, int index, Address address, int column) throws SQLException {
     *     if (address == null) {
     *         CUSTOMER.columns().get(column).bind(statement, index, null);
     *         return;
     *     }
     *     switch (column) {
     *         case 1 -> CUSTOMER.addressCity.bind(statement, index, address.city);
     *         default -> throw Mapper.noColumn(column);
     *     }
     * }
     */
    private MethodSpec bind(ValueObject object) {
        String variable = names.of(object);
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if ($L == null)", variable)
                .addStatement("$L.columns().get(column).bind(statement, index, null)", entity.names().constant())
                .addStatement("return")
                .endControlFlow()
                .beginControlFlow("switch (column)");
        object.mapped().forEach(member -> code.add(binding(member, variable)));
        code.addStatement("default -> throw $T.noColumn(column)", Mapper.class).endControlFlow();
        return method("bind", object, TypeName.VOID)
                .addParameter(PreparedStatement.class, "statement")
                .addParameter(TypeName.INT, "index")
                .addParameter(object.type(), variable)
                .addParameter(TypeName.INT, "column")
                .addException(SQLException.class)
                .addCode(code.build())
                .build();
    }

    /*
     * private static boolean sameAddress(Address address, Object[] values) {
     *     if (address == null) {
     *         return values[1] == null && values[2] == null;
     *     }
     *     return Mapper.same(address.city, values[1]) && values[2] != null && address.floor == (int) values[2];
     * }
     */
    private MethodSpec same(ValueObject object) {
        String variable = names.of(object);
        CodeBlock all = object.mapped().stream()
                .map(member -> guarded(member, same(member, variable)))
                .collect(CodeBlock.joining("$W&& "));
        return method("same", object, TypeName.BOOLEAN)
                .addParameter(object.type(), variable)
                .addParameter(ArrayTypeName.of(ClassName.OBJECT), "values")
                .beginControlFlow("if ($L == null)", variable)
                .addStatement("return $L", allNull(object))
                .endControlFlow()
                .addStatement("return $L", all)
                .build();
    }

    private CodeBlock guarded(Member member, CodeBlock same) {
        return member instanceof Attribute attribute && attribute.type().primitive()
                ? CodeBlock.of("values[$L] != null$W&& $L", position(attribute), same)
                : same;
    }

    private CodeBlock allNull(ValueObject object) {
        return object.attributes().stream()
                .map(attribute -> CodeBlock.of("values[$L] == null", position(attribute)))
                .collect(CodeBlock.joining("$W&& "));
    }

    /*
     * private static Address fillAddress(Address address, Object[] values) {
     *     if (sameAddress(address, values)) {
     *         return address;
     *     }
     *     if (values[1] == null && values[2] == null) {
     *         return null;
     *     }
     *     Address filled = new Address();
     *     filled.city = (String) values[1];
     *     return filled;
     * }
     */
    private MethodSpec fill(ValueObject object) {
        String variable = names.of(object);
        MethodSpec.Builder method = JsonCode.casting(object, method("fill", object, object.type()))
                .addParameter(object.type(), variable)
                .addParameter(ArrayTypeName.of(ClassName.OBJECT), "values")
                .beginControlFlow("if ($L($L, values))", names.method("same", object), variable)
                .addStatement("return $L", variable)
                .endControlFlow();
        if (object.nullable()) {
            method.beginControlFlow("if ($L)", allNull(object)).addStatement("return null").endControlFlow();
        }
        return method
                .addCode(new RowCode(object, object.type(), ObjectNames.FILLED).made(member -> filled(member, variable)))
                .build();
    }

    // (int) Mapper.present(values[2], CUSTOMER.addressFloor), or fillAddressGeo(address == null ? null : address.geo, values)
    private CodeBlock filled(Member member, String variable) {
        if (member instanceof ValueObject object) {
            return CodeBlock.of("$L($L, values)", names.method("fill", object), unlessNull(variable, ValueCode.get(object, variable)));
        }
        Attribute attribute = (Attribute) member;
        return attribute.type().primitive()
                ? CodeBlock.of("($T) $T.present(values[$L], $L)", attribute.type().javaType(), Mapper.class,
                        position(attribute), value(attribute).column())
                : value(attribute).cast("values", position(attribute));
    }

    MethodSpec.Builder method(String verb, ValueObject object, TypeName result) {
        return MethodSpec.methodBuilder(names.method(verb, object))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(result);
    }
}
