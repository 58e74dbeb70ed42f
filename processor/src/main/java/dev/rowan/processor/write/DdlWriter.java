package dev.rowan.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.CreateView;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.DropView;
import dev.rowan.ddl.Truncate;
import dev.rowan.processor.model.Entity;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes {@code UserDdl}: the statements that make and remove the table or the view. */
final class DdlWriter implements Writer {

    @Override
    public Optional<TypeSpec.Builder> write(Entity entity) {
        TypeSpec.Builder type = TypeSpec.classBuilder(entity.names().ddl())
                .addJavadoc("The DDL of the $L of {@link $T}.\n", entity.view() ? "view" : "table", entity.rowType())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        if (entity.view()) {
            return Optional.of(type
                    .addMethod(statement("createView", CreateView.class, entity))
                    .addMethod(statement("dropView", DropView.class, entity)));
        }
        return Optional.of(type
                .addMethod(statement("createTable", CreateTable.class, entity))
                .addMethod(statement("dropTable", DropTable.class, entity))
                .addMethod(statement("createIndexes", CreateIndexes.class, entity))
                .addMethod(statement("truncate", Truncate.class, entity)));
    }

    /*
     * public static CreateTable<User> createTable() {
     *     return new CreateTable<>(UserTable.USER);
     * }
     */
    private static MethodSpec statement(String name, Class<?> type, Entity entity) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(Types.generic(type, entity.rowType()))
                .addStatement("return new $T<>($T.$L)", type, entity.names().table(), entity.names().constant())
                .build();
    }
}
