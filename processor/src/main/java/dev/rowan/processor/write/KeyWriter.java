package dev.rowan.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Key;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes {@code OrderLineKey}: the values of a composite key. */
final class KeyWriter implements Writer {

    /*
     * public record OrderLineKey(Integer orderId, int line) {}
     */
    @Override
    public Optional<TypeSpec.Builder> write(Entity entity) {
        if (!(entity.key() instanceof Key.Composite key)) {
            return Optional.empty();
        }
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (Attribute part : key.attributes()) {
            components.addParameter(part.type().javaType(), part.name());
        }
        return Optional.of(TypeSpec.recordBuilder(key.type())
                .addJavadoc("The key of {@link $T}.\n", entity.rowType())
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(components.build()));
    }
}
