package dev.rowan.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.InjectNames;
import dev.rowan.session.KeylessRepository;
import dev.rowan.session.ReadRepository;
import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import dev.rowan.session.ViewRepository;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes {@code UserRepository}; where the user has one, it is left out like all whose names are taken. */
final class RepositoryWriter implements Writer {

    /*
     * @Singleton
     * @Named("userRepository")
     * public final class UserRepository extends TableRepository<User, Integer> {
     */
    @Override
    public Optional<TypeSpec.Builder> write(Entity entity) {
        TypeSpec.Builder type = TypeSpec.classBuilder(entity.names().repository())
                .addJavadoc("The rows of {@link $T}; all threads may share it.\n", entity.rowType())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(superclass(entity))
                .addMethod(constructor(entity));
        if (entity.around().injectable()) {
            String name = Names.uncapitalized(entity.names().repository().simpleName());
            type.addAnnotation(InjectNames.SINGLETON)
                    .addAnnotation(AnnotationSpec.builder(InjectNames.NAMED).addMember("value", "$L", Literal.of(name)).build());
        }
        for (Attribute attribute : entity.attributes()) {
            if (entity.unique(attribute)) {
                type.addMethod(finder(entity, attribute, Names.getBy(attribute), Optional.class, "optional"));
            } else if (entity.indexed(attribute)) {
                type.addMethod(finder(entity, attribute, Names.listBy(attribute), List.class, "list"));
            }
        }
        return Optional.of(type);
    }

    private static TypeName superclass(Entity entity) {
        Class<?> keyed = entity.view() ? ViewRepository.class : TableRepository.class;
        Class<?> keyless = entity.view() ? ReadRepository.class : KeylessRepository.class;
        return Types.keyType(entity)
                .<TypeName>map(key -> Types.generic(keyed, entity.rowType(), key))
                .orElse(Types.generic(keyless, entity.rowType()));
    }

    /*
     * @Inject
     * public UserRepository(SessionSource sessions) {
     *     super(sessions, UserTable.USER);
     * }
     */
    private static MethodSpec constructor(Entity entity) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        if (entity.around().injectable()) {
            constructor.addAnnotation(InjectNames.INJECT);
        }
        return constructor
                .addParameter(SessionSource.class, "sessions")
                .addStatement("super(sessions, $L)", table(entity))
                .build();
    }

    /*
     * public Optional<User> getByEmail(String email) {
     *     return optional(UserTable.USER.email, email);
     * }
     */
    private static MethodSpec finder(Entity entity, Attribute attribute, String name, Class<?> result, String method) {
        TypeName type = attribute.type().optional() ? attribute.type().stored() : attribute.type().javaType();
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.generic(result, entity.rowType()))
                .addParameter(type, attribute.name())
                .addStatement("return $L($L.$L, $L)", method, table(entity), attribute.name(), attribute.name())
                .build();
    }

    private static CodeBlock table(Entity entity) {
        return CodeBlock.of("$T.$L", entity.names().table(), entity.names().constant());
    }
}
