package dev.rowan.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Key;
import java.util.Optional;

/** The types that several writers name. */
final class Types {

    private Types() {}

    /** The type of an entity's key: the column's, or the generated record. */
    static Optional<TypeName> keyType(Entity entity) {
        if (entity.key() instanceof Key.Single single) {
            return Optional.of(single.type());
        }
        return entity.key() instanceof Key.Composite composite ? Optional.of(composite.type()) : Optional.empty();
    }

    /** {@code KeyedTable<User, Integer>}. */
    static ParameterizedTypeName generic(Class<?> type, TypeName... arguments) {
        return ParameterizedTypeName.get(ClassName.get(type), arguments);
    }
}
