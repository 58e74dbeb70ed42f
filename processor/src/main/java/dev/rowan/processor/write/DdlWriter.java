package dev.rowan.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.rowan.ddl.AddColumn;
import dev.rowan.ddl.AddConstraint;
import dev.rowan.ddl.AlterColumn;
import dev.rowan.ddl.AlterComment;
import dev.rowan.ddl.CreateIndex;
import dev.rowan.ddl.CreateIndexes;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.CreateView;
import dev.rowan.ddl.DropColumn;
import dev.rowan.ddl.DropConstraint;
import dev.rowan.ddl.DropIndex;
import dev.rowan.ddl.DropIndexes;
import dev.rowan.ddl.DropTable;
import dev.rowan.ddl.DropView;
import dev.rowan.ddl.RenameColumn;
import dev.rowan.ddl.RenameTable;
import dev.rowan.ddl.Truncate;
import dev.rowan.processor.model.Entity;
import dev.rowan.sql.Column;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes {@code UserDdl}: the statements that make, change and remove the table, or make and remove the view. */
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
                .addMethod(renameTable(entity))
                .addMethod(statement("alterComment", AlterComment.class, entity))
                .addMethod(statement("truncate", Truncate.class, entity))
                .addMethod(ofColumn("addColumn", AddColumn.class, entity))
                .addMethod(ofColumn("dropColumn", DropColumn.class, entity))
                .addMethod(named("dropColumn", DropColumn.class, entity))
                .addMethod(renameColumn(entity))
                .addMethod(ofColumn("alterColumn", AlterColumn.class, entity))
                .addMethod(named("addConstraint", AddConstraint.class, entity))
                .addMethod(named("dropConstraint", DropConstraint.class, entity))
                .addMethod(statement("createIndexes", CreateIndexes.class, entity))
                .addMethod(named("createIndex", CreateIndex.class, entity))
                .addMethod(statement("dropIndexes", DropIndexes.class, entity))
                .addMethod(named("dropIndex", DropIndex.class, entity)));
    }

    /*
     * public static CreateTable<User> createTable() {
     *     return new CreateTable<>(UserTable.USER);
     * }
     */
    private static MethodSpec statement(String name, Class<?> type, Entity entity) {
        return method(name, type, entity)
                .addStatement("return new $T<>($T.$L)", type, entity.names().table(), entity.names().constant())
                .build();
    }

    /*
     * public static AddColumn<User> addColumn(Column<User, ?> column) {
     *     return new AddColumn<>(column);
     * }
     */
    private static MethodSpec ofColumn(String name, Class<?> type, Entity entity) {
        return method(name, type, entity).addParameter(column(entity), "column").addStatement("return new $T<>(column)", type).build();
    }

    /*
     * public static DropIndex<User> dropIndex(String name) {
     *     return new DropIndex<>(UserTable.USER, name);
     * }
     */
    private static MethodSpec named(String name, Class<?> type, Entity entity) {
        return method(name, type, entity).addParameter(String.class, "name")
                .addStatement("return new $T<>($T.$L, name)", type, entity.names().table(), entity.names().constant())
                .build();
    }

    /*
     * public static RenameColumn<User> renameColumn(String oldName, Column<User, ?> column) {
     *     return new RenameColumn<>(oldName, column);
     * }
     */
    private static MethodSpec renameColumn(Entity entity) {
        return method("renameColumn", RenameColumn.class, entity)
                .addParameter(String.class, "oldName").addParameter(column(entity), "column")
                .addStatement("return new $T<>(oldName, column)", RenameColumn.class)
                .build();
    }

    /*
     * public static RenameTable<User> renameTable(String oldName) {
     *     return new RenameTable<>(oldName, UserTable.USER);
     * }
     */
    private static MethodSpec renameTable(Entity entity) {
        return method("renameTable", RenameTable.class, entity).addParameter(String.class, "oldName")
                .addStatement("return new $T<>(oldName, $T.$L)", RenameTable.class, entity.names().table(), entity.names().constant())
                .build();
    }

    private static MethodSpec.Builder method(String name, Class<?> type, Entity entity) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(Types.generic(type, entity.rowType()));
    }

    private static TypeName column(Entity entity) {
        return ParameterizedTypeName.get(ClassName.get(Column.class), entity.rowType(), WildcardTypeName.subtypeOf(Object.class));
    }
}
