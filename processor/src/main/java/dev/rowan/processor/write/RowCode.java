package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Member;
import java.util.List;
import java.util.function.Function;

/** The Java that makes an object of an entity, or changes one; a record is always made anew. */
record RowCode(Entity entity) {

    /*
     * User user = new User();
     * user.id = value;
     * return user;
     */
    CodeBlock made(Function<Attribute, CodeBlock> values) {
        if (entity.shape().record()) {
            return constructed(entity.attributes(), values, ValueCode::unset);
        }
        return CodeBlock.builder()
                .addStatement("$1T $2L = new $1T()", entity.rowType(), Names.variable(entity))
                .add(assigned(entity.attributes(), values))
                .build();
    }

    /*
     * user.id = value;
     * return user;
     */
    CodeBlock changed(List<Attribute> attributes, Function<Attribute, CodeBlock> values) {
        return entity.shape().record()
                ? constructed(attributes, values, member -> ValueCode.get(member, Names.variable(entity)))
                : assigned(attributes, values);
    }

    private CodeBlock assigned(List<Attribute> attributes, Function<Attribute, CodeBlock> values) {
        CodeBlock.Builder code = CodeBlock.builder();
        String variable = Names.variable(entity);
        for (Attribute attribute : attributes) {
            ValueCode value = new ValueCode(attribute, entity.names().constant());
            code.addStatement("$L", value.set(variable, values.apply(attribute)));
        }
        return code.addStatement("return $L", variable).build();
    }

    /*
     * return new Depart(
     *         value,
     *         depart.title());
     */
    private CodeBlock constructed(
            List<Attribute> attributes, Function<Attribute, CodeBlock> values, Function<Member, CodeBlock> others) {
        CodeBlock arguments = entity.members().stream()
                .map(member -> member instanceof Attribute attribute && attributes.contains(attribute)
                        ? values.apply(attribute)
                        : others.apply(member))
                .collect(CodeBlock.joining(",\n"));
        return CodeBlock.of("return new $T(\n$>$>$L$<$<);\n", entity.rowType(), arguments);
    }
}
