package dev.rowan.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.ValueObject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes {@code UserMapper}: plain JDBC calls by position. */
final class MapperWriter implements Writer {

    /** The constant that holds the one mapper. */
    static final String INSTANCE = "INSTANCE";

    /** javac goes one deeper for each operand of a chain, and its stack ends between one and two thousand. */
    private static final int MOST_OPERANDS = 200;

    /*
     * final class UserMapper implements KeyedMapper<User, Integer> {
     *     static final UserMapper INSTANCE = new UserMapper();
     *
     *     private static final UserTable USER = UserTable.USER;
     */
    @Override
    public Optional<TypeSpec.Builder> write(Entity entity) {
        if (!entity.around().jdbc()) {
            return Optional.empty(); // which is an error; even a skeleton would name JDBC
        }
        ClassName mapper = entity.names().mapper();
        TypeSpec.Builder type = TypeSpec.classBuilder(mapper)
                .addJavadoc("Reads and binds rows of {@link $T}.\n", entity.rowType())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(Types.keyType(entity)
                        .map(key -> Types.generic(KeyedMapper.class, entity.rowType(), key))
                        .orElse(Types.generic(Mapper.class, entity.rowType())))
                .addField(FieldSpec.builder(mapper, INSTANCE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", mapper)
                        .build());
        if (!entity.objects().isEmpty() || entity.attributes().stream().anyMatch(ValueCode::needsColumn)
                || entity.relationships().stream().anyMatch(field -> field.container().isPresent())) {
            type.addField(table(entity));
        }
        ObjectCode objects = new ObjectCode(entity);
        type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
                .addMethod(read(entity, objects));
        if (Types.keyType(entity).isPresent() && !entity.shape().record()) {
            type.addMethod(blank(entity));
        }
        return Optional.of(type.addMethod(bind(entity, objects))
                .addMethod(values(entity, objects))
                .addMethod(same(entity, objects))
                .addMethod(fill(entity, objects))
                .addMethods(new KeyCode(entity).methods())
                .addMethods(new StampCode(entity, objects).methods())
                .addMethods(objects.methods()));
    }

    private static FieldSpec table(Entity entity) {
        ClassName table = entity.names().table();
        String constant = entity.names().constant();
        return FieldSpec.builder(table, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.$L", table, constant)
                .build();
    }

    /*
     * @Override
     * public User read(ResultSet row, int first) throws SQLException {
     *     User user = new User();
     *     user.id = ColumnTypes.INTEGER.read(row, first);
     *     user.username = row.getString(first + 1);
     *     user.visits = row.getInt(first + 5);
     *     USER.addresses.unload(user);
     *     return user;
     * }
     */
    private static MethodSpec read(Entity entity, ObjectCode objects) {
        return method("read", entity.rowType())
                .addParameter(ResultSet.class, "row")
                .addParameter(TypeName.INT, "first")
                .addException(SQLException.class)
                .addCode(new RowCode(entity).made(RelationCode.unloading(entity), member -> member instanceof ValueObject object
                        ? objects.reading(object)
                        : objects.value((Attribute) member).read(objects.position((Attribute) member))))
                .build();
    }

    /*
     * @Override
     * public User blank() {
     *     return new User();
     * }
     */
    private static MethodSpec blank(Entity entity) {
        return method("blank", entity.rowType()).addStatement("return new $T()", entity.rowType()).build();
    }

    /*
     * @Override
     * public void bind(PreparedStatement statement, int index, User user, int column) throws SQLException {
     *     switch (column) {
     *         case 0 -> USER.id.bind(statement, index, user.id);
     *         case 5 -> statement.setInt(index, user.visits);
     *         default -> throw Mapper.noColumn(column);
     *     }
     * }
     */
    private static MethodSpec bind(Entity entity, ObjectCode objects) {
        String variable = Names.variable(entity);
        CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("switch (column)");
        entity.mapped().forEach(member -> cases.add(objects.binding(member, variable)));
        cases.addStatement("default -> throw $T.noColumn(column)", Mapper.class).endControlFlow();
        return method("bind", TypeName.VOID)
                .addParameter(PreparedStatement.class, "statement")
                .addParameter(TypeName.INT, "index")
                .addParameter(entity.rowType(), variable)
                .addParameter(TypeName.INT, "column")
                .addException(SQLException.class)
                .addCode(cases.build())
                .build();
    }

    /*
     * @Override
     * public Object[] values(User user) {
     *     Address address = user.address;
     *     return new Object[] {user.id, user.username, user.visits, address == null ? null : address.city};
     * }
     */
    private static MethodSpec values(Entity entity, ObjectCode objects) {
        String variable = Names.variable(entity);
        List<CodeBlock> values = new ArrayList<>();
        CodeBlock.Builder locals = CodeBlock.builder();
        objects.values(entity, variable, locals, values);
        return method("values", ArrayTypeName.of(ClassName.OBJECT))
                .addParameter(entity.rowType(), variable)
                .addCode(locals.build())
                .addStatement("return new $T[] {$L}", Object.class, CodeBlock.join(values, ",$W"))
                .build();
    }

    /*
     * @Override
     * public boolean same(User user, Object[] values) {
     *     return Mapper.same(user.id, values[0]) && user.visits == (int) values[5];
     * }
     */
    private static MethodSpec same(Entity entity, ObjectCode objects) {
        List<CodeBlock> all = entity.mapped().stream().map(member -> objects.same(member, Names.variable(entity))).toList();
        MethodSpec.Builder method = method("same", TypeName.BOOLEAN)
                .addParameter(entity.rowType(), Names.variable(entity))
                .addParameter(ArrayTypeName.of(ClassName.OBJECT), "values");
        int from = 0;
        for (; all.size() - from > MOST_OPERANDS; from += MOST_OPERANDS) {
            method.beginControlFlow("if (!($L))", CodeBlock.join(all.subList(from, from + MOST_OPERANDS), "$W&& "))
                    .addStatement("return false")
                    .endControlFlow();
        }
        return method.addStatement("return $L", CodeBlock.join(all.subList(from, all.size()), "$W&& ")).build();
    }

    /*
     * @Override
     * public User fill(User user, Object[] values) {
     *     user.id = (Integer) values[0];
     *     user.visits = (int) values[5];
     *     return user;
     * }
     */
    private static MethodSpec fill(Entity entity, ObjectCode objects) {
        String variable = Names.variable(entity);
        return JsonCode.casting(entity, method("fill", entity.rowType()))
                .addParameter(entity.rowType(), variable)
                .addParameter(ArrayTypeName.of(ClassName.OBJECT), "values")
                .addCode(new RowCode(entity).changed(entity.mapped(), member -> objects.filling(member, variable)))
                .build();
    }

    /** A method of the mapper's interface. */
    static MethodSpec.Builder method(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }
}
