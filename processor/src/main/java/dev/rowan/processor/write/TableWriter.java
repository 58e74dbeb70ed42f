package dev.rowan.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Key;
import dev.rowan.processor.model.OptionFacts;
import dev.rowan.processor.model.TableFacts;
import dev.rowan.processor.model.ViewFacts;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import dev.rowan.sql.TableSpec;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes {@code UserTable}: the table as a value, with a field for each column. */
final class TableWriter implements Writer {

    /*
     * public final class UserTable extends KeyedTable<User, Integer> {
     *     private static final ColumnType<Mood> MOOD_TYPE = ColumnTypes.enumName(Mood.class);
     *     public static final UserTable USER = new UserTable(null);
     *
     *     public final NumberColumn<User, Integer> id = number(column("id", ColumnTypes.INTEGER).key().identity());
     */
    @Override
    public Optional<TypeSpec.Builder> write(Entity entity) {
        ClassName table = entity.names().table();
        TypeCode types = TypeCode.of(entity);
        TypeSpec.Builder type = TypeSpec.classBuilder(table)
                .addJavadoc("The table of {@link $T}.\n", entity.rowType())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(superclass(entity))
                .addFields(types.fields())
                .addField(FieldSpec.builder(table, entity.names().constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T(null)", table)
                        .build());
        Key.Generation generation =
                entity.key() instanceof Key.Single single ? single.generation() : Key.Generation.ASSIGNED;
        for (Attribute attribute : entity.attributes()) {
            ColumnCode code = new ColumnCode(entity.rowType(), attribute, types.use(attribute.type()), generation);
            type.addField(FieldSpec.builder(code.type(), attribute.name(), Modifier.PUBLIC, Modifier.FINAL)
                    .initializer(code.initializer())
                    .build());
        }
        type.addFields(new RelationCode(entity).fields());
        type.addMethod(constructor(entity)).addMethod(as(table)).addMethod(mapper(entity));
        new ConstraintCode(entity).methods().forEach(type::addMethod);
        return Optional.of(type);
    }

    private static TypeName superclass(Entity entity) {
        return Types.keyType(entity)
                .<TypeName>map(key -> Types.generic(KeyedTable.class, entity.rowType(), key))
                .orElse(Types.generic(Table.class, entity.rowType()));
    }

    /*
     * private UserTable(String alias) {
     *     super(User.class, TableSpec.of("users").schema("app"), alias);
     * }
     */
    private static MethodSpec constructor(Entity entity) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(String.class, "alias")
                .addStatement("super($T.class, $L, alias)", entity.rowType(), spec(entity.table()))
                .build();
    }

    private static CodeBlock spec(TableFacts table) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of($L)", TableSpec.class, Literal.of(table.name()));
        if (!table.schema().isEmpty()) {
            code.add(".schema($L)", Literal.of(table.schema()));
        }
        if (!table.comment().isEmpty()) {
            code.add(".commented($L)", Literal.of(table.comment()));
        }
        table.view().ifPresent(view -> view(code, view));
        for (OptionFacts option : table.options()) {
            code.add(".option($L, $L)", Literal.of(option.dialect()), Literal.of(option.text()));
        }
        return code.build();
    }

    // .query("select …").query("mysql", "select …"), or .asView()
    private static void view(CodeBlock.Builder code, ViewFacts view) {
        if (!view.made()) {
            code.add(".asView()");
        }
        if (!view.query().isEmpty()) {
            code.add(".query($L)", Literal.of(view.query()));
        }
        for (OptionFacts own : view.definitions()) {
            code.add(".query($L, $L)", Literal.of(own.dialect()), Literal.of(own.text()));
        }
    }

    /*
     * public UserTable as(String alias) {
     *     return new UserTable(alias);
     * }
     */
    private static MethodSpec as(ClassName table) {
        return MethodSpec.methodBuilder("as")
                .addJavadoc("The same table by another name, for one statement.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(table)
                .addParameter(String.class, "alias")
                .addStatement("return new $T(alias)", table)
                .build();
    }

    /*
     * @Override
     * public KeyedMapper<User, Integer> mapper() {
     *     return UserMapper.INSTANCE;
     * }
     */
    private static MethodSpec mapper(Entity entity) {
        ParameterizedTypeName type = Types.keyType(entity)
                .map(key -> Types.generic(KeyedMapper.class, entity.rowType(), key))
                .orElse(Types.generic(Mapper.class, entity.rowType()));
        return MethodSpec.methodBuilder("mapper")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $T.$L", entity.names().mapper(), MapperWriter.INSTANCE)
                .build();
    }
}
