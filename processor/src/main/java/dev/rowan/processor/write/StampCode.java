package dev.rowan.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.ValueObject;
import java.util.List;

/** The method of a mapper about what Rowan itself writes, a version and times; none for an entity without them. */
record StampCode(Entity entity, ObjectCode objects) {

    /*
     * @Override
     * public Account withStamps(Account account, Object[] values) {
     *     account.version = (int) values[2];
     *     return account;
     * }
     */
    List<MethodSpec> methods() {
        List<? extends Member> stamped = entity.mapped().stream().filter(StampCode::stamped).toList();
        String variable = Names.variable(entity);
        return stamped.isEmpty() ? List.of() : List.of(MapperWriter.method("withStamps", entity.rowType())
                .addParameter(entity.rowType(), variable)
                .addParameter(ArrayTypeName.of(ClassName.OBJECT), "values")
                .addCode(new RowCode(entity).changed(stamped, member -> objects.filling(member, variable)))
                .build());
    }

    private static boolean stamped(Member member) {
        return member instanceof ValueObject object
                ? object.attributes().stream().anyMatch(StampCode::stamped)
                : member instanceof Attribute attribute && !attribute.stamps().isEmpty();
    }
}
