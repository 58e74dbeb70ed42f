package dev.rowan.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Key;
import java.util.ArrayList;
import java.util.List;

/** The methods of a mapper about the key; none for an entity without one. */
record KeyCode(Entity entity) {

    List<MethodSpec> methods() {
        if (entity.key() instanceof Key.Single single) {
            return methods(single.type(), ofOne(single), fromParts(single), CodeBlock.of("key"), withKey(single));
        }
        if (entity.key() instanceof Key.Composite key) {
            return methods(key.type(), ofSeveral(key), fromParts(key), parts(key), withKey(key));
        }
        return List.of();
    }

    /*
     * @Override
     * public Integer key(User user) {
     *     return user.id;
     * }
     *
     * @Override
     * public Integer key(Object[] parts) {
     *     return (Integer) parts[0];
     * }
     *
     * @Override
     * public Object[] parts(Integer key) {
     *     return new Object[] {key};
     * }
     *
     * @Override
     * public User withKey(User user, Integer key) {
     *     user.id = key;
     *     return user;
     * }
     */
    private List<MethodSpec> methods(TypeName key, CodeBlock of, CodeBlock from, CodeBlock parts, CodeBlock with) {
        String variable = Names.variable(entity);
        TypeName array = ArrayTypeName.of(ClassName.OBJECT);
        return List.of(
                MapperWriter.method("key", key)
                        .addParameter(entity.rowType(), variable)
                        .addStatement("return $L", of)
                        .build(),
                MapperWriter.method("key", key)
                        .addParameter(array, "parts")
                        .addStatement("return $L", from)
                        .build(),
                MapperWriter.method("parts", array)
                        .addParameter(key, "key")
                        .addStatement("return new $T[] {$L}", Object.class, parts)
                        .build(),
                MapperWriter.method("withKey", entity.rowType())
                        .addParameter(entity.rowType(), variable)
                        .addParameter(key, "key")
                        .addCode(with)
                        .build());
    }

    // user.id, or where the database makes a primitive: user.id == 0 ? null : user.id
    private CodeBlock ofOne(Key.Single key) {
        CodeBlock id = get(key.attribute());
        boolean unsetIsZero = key.attribute().type().primitive() && key.generation() != Key.Generation.ASSIGNED;
        return unsetIsZero ? CodeBlock.of("$1L == 0 ? null : $1L", id) : id;
    }

    private static CodeBlock fromParts(Key.Single key) {
        return CodeBlock.of("($T) parts[0]", key.type());
    }

    // user.id = key, or of a primitive: user.id = key == null ? 0 : key
    private CodeBlock withKey(Key.Single key) {
        Attribute id = key.attribute();
        CodeBlock value = id.type().primitive()
                ? CodeBlock.of("key == null ? $L : key", ValueCode.unset(id))
                : CodeBlock.of("key");
        return new RowCode(entity).changed(List.of(id), attribute -> value);
    }

    // line.orderId == null || line.productId == null ? null : new OrderLineKey(line.orderId, line.productId)
    private CodeBlock ofSeveral(Key.Composite key) {
        CodeBlock made = CodeBlock.of("new $T($L)", key.type(), joined(key.attributes().stream().map(this::get).toList(), ", "));
        List<CodeBlock> missing = key.attributes().stream()
                .filter(part -> !part.type().primitive())
                .map(part -> CodeBlock.of("$L == null", get(part)))
                .toList();
        return missing.isEmpty() ? made : CodeBlock.of("$L\n? null\n: $L", joined(missing, " || "), made);
    }

    // new OrderLineKey((Integer) parts[0], (int) parts[1])
    private static CodeBlock fromParts(Key.Composite key) {
        List<CodeBlock> casts = new ArrayList<>();
        for (Attribute part : key.attributes()) {
            casts.add(CodeBlock.of("($T) parts[$L]", part.type().javaType(), casts.size()));
        }
        return CodeBlock.of("new $T($L)", key.type(), joined(casts, ", "));
    }

    // key.orderId(), key.line()
    private static CodeBlock parts(Key.Composite key) {
        return joined(key.attributes().stream().map(KeyCode::part).toList(), ", ");
    }

    private CodeBlock withKey(Key.Composite key) {
        return new RowCode(entity).changed(key.attributes(), KeyCode::part);
    }

    private static CodeBlock part(Attribute attribute) {
        return CodeBlock.of("key.$L()", attribute.name());
    }

    private CodeBlock get(Attribute attribute) {
        return ValueCode.get(attribute, Names.variable(entity));
    }

    private static CodeBlock joined(List<CodeBlock> blocks, String separator) {
        return CodeBlock.join(blocks, separator);
    }
}
