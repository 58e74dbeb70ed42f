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

    private static final ArrayTypeName ARRAY = ArrayTypeName.of(ClassName.OBJECT);

    List<MethodSpec> methods() {
        if (entity.key() instanceof Key.Single single) {
            MethodSpec key = key(single.type(), ofOne(single));
            return single.generation() == Key.Generation.ASSIGNED ? List.of(key) : List.of(key, withKey(single));
        }
        if (entity.key() instanceof Key.Composite key) {
            return List.of(key(key.type(), ofSeveral(key)), fromParts(key), parts(key));
        }
        return List.of();
    }

    /*
     * @Override
     * public Integer key(User user) {
     *     return user.id;
     * }
     */
    private MethodSpec key(TypeName type, CodeBlock key) {
        return MapperWriter.method("key", type)
                .addParameter(entity.rowType(), Names.variable(entity))
                .addStatement("return $L", key)
                .build();
    }

    // user.id, or where the database makes a primitive: user.id == 0 ? null : user.id
    private CodeBlock ofOne(Key.Single key) {
        CodeBlock id = get(key.attribute());
        boolean unsetIsZero = key.attribute().type().primitive() && key.generation() != Key.Generation.ASSIGNED;
        return unsetIsZero ? CodeBlock.of("$1L == 0 ? null : $1L", id) : id;
    }

    /*
     * @Override
     * public User withKey(User user, Integer key) {
     *     user.id = key;                       // or of a primitive: user.id = key == null ? 0 : key
     *     return user;
     * }
     */
    private MethodSpec withKey(Key.Single key) {
        Attribute id = key.attribute();
        CodeBlock value = id.type().primitive()
                ? CodeBlock.of("key == null ? $L : key", ValueCode.unset(id))
                : CodeBlock.of("key");
        return MapperWriter.method("withKey", entity.rowType())
                .addParameter(entity.rowType(), Names.variable(entity))
                .addParameter(key.type(), "key")
                .addCode(new RowCode(entity).changed(List.of(id), member -> value))
                .build();
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

    /*
     * @Override
     * public OrderLineKey key(Object[] parts) {
     *     return new OrderLineKey((Integer) parts[0], (int) parts[1]);
     * }
     */
    private static MethodSpec fromParts(Key.Composite key) {
        List<CodeBlock> casts = new ArrayList<>();
        for (Attribute part : key.attributes()) {
            casts.add(CodeBlock.of("($T) parts[$L]", part.type().javaType(), casts.size()));
        }
        return MapperWriter.method("key", key.type())
                .addParameter(ARRAY, "parts")
                .addStatement("return new $T($L)", key.type(), joined(casts, ", "))
                .build();
    }

    /*
     * @Override
     * public Object[] parts(OrderLineKey key) {
     *     return new Object[] {key.orderId(), key.line()};
     * }
     */
    private static MethodSpec parts(Key.Composite key) {
        List<CodeBlock> parts = key.attributes().stream().map(part -> CodeBlock.of("key.$L()", part.name())).toList();
        return MapperWriter.method("parts", ARRAY)
                .addParameter(key.type(), "key")
                .addStatement("return new $T[] {$L}", Object.class, joined(parts, ", "))
                .build();
    }

    private CodeBlock get(Attribute attribute) {
        return ValueCode.get(attribute, Names.variable(entity));
    }

    private static CodeBlock joined(List<CodeBlock> blocks, String separator) {
        return CodeBlock.join(blocks, separator);
    }
}
