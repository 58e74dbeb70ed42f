package dev.rowan.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.Entity;
import javax.lang.model.element.Modifier;

/**
 * What is written for a broken entity: the same names with nothing behind them, so that code which uses them does not
 * break too.
 */
final class Skeleton {

    private Skeleton() {}

    /*
     * public CreateTable<User> createTable() {
     *     throw new UnsupportedOperationException("User has errors");
     * }
     */
    static TypeSpec.Builder of(TypeSpec.Builder builder, Entity entity) {
        TypeSpec whole = builder.build();
        if (whole.methodSpecs().isEmpty()) {
            return builder;
        }
        return TypeSpec.classBuilder(whole.name())
                .addJavadoc(whole.javadoc())
                .addAnnotations(whole.annotations())
                .addModifiers(whole.modifiers().toArray(Modifier[]::new))
                .superclass(whole.superclass())
                .addSuperinterfaces(whole.superinterfaces())
                .addFields(whole.fieldSpecs())
                .addMethods(whole.methodSpecs().stream().map(method -> of(method, entity)).toList());
    }

    private static MethodSpec of(MethodSpec method, Entity entity) {
        return method.isConstructor() ? method : throwing(method, entity);
    }

    private static MethodSpec throwing(MethodSpec method, Entity entity) {
        return MethodSpec.methodBuilder(method.name())
                .addAnnotations(method.annotations())
                .addModifiers(method.modifiers())
                .returns(method.returnType())
                .addParameters(method.parameters())
                .addExceptions(method.exceptions())
                .addStatement(
                        "throw new $T($L)",
                        UnsupportedOperationException.class,
                        Literal.of(entity.type().simpleName() + " has errors"))
                .build();
    }
}
