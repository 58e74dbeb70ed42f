package dev.rowan.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.rowan.annotation.ReferentialAction;
import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.ColumnName;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.ForeignKeyFacts;
import dev.rowan.processor.model.GeneratedNames;
import dev.rowan.processor.model.IndexFacts;
import dev.rowan.sql.Check;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Index;
import dev.rowan.sql.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods of a table that give its constraints and indexes; methods, as tables refer to each other in cycles. */
record ConstraintCode(Entity entity) {

    /** Those that have something to give. */
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        add(methods, "foreignKeys", Types.generic(ForeignKey.class, entity.rowType()), foreignKeys());
        add(methods, "indexes", Types.generic(Index.class, entity.rowType()), indexes());
        add(methods, "uniques", Types.generic(Unique.class, entity.rowType()), uniques());
        add(methods, "checks", ClassName.get(Check.class), checks());
        return methods;
    }

    /*
     * @Override
     * public List<Unique<User>> uniques() {
     *     return List.of(unique(email));
     * }
     */
    private static void add(List<MethodSpec> methods, String name, TypeName element, List<CodeBlock> values) {
        if (!values.isEmpty()) {
            CodeBlock list = values.size() == 1
                    ? values.get(0)
                    : CodeBlock.of("\n$L", CodeBlock.join(values, ",\n"));
            methods.add(MethodSpec.methodBuilder(name)
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(ParameterizedTypeName.get(ClassName.get(List.class), element))
                    .addStatement("return $T.of($L)", List.class, list)
                    .build());
        }
    }

    private List<CodeBlock> foreignKeys() {
        return entity.foreignKeys().stream().map(this::foreignKey).toList();
    }

    // foreignKey(departId).references(DepartTable.DEPART.id).onDelete(ReferentialAction.CASCADE)
    private CodeBlock foreignKey(ForeignKeyFacts key) {
        GeneratedNames target = new GeneratedNames(key.target().type());
        CodeBlock references = key.referenced().stream()
                .map(column -> CodeBlock.of("$T.$L.$L", target.table(), target.constant(), column.name()))
                .collect(CodeBlock.joining(", "));
        CodeBlock.Builder code = CodeBlock.builder().add("foreignKey($L).references($L)", fields(key.columns()), references);
        action(code, "onDelete", key.onDelete());
        action(code, "onUpdate", key.onUpdate());
        if (key.deferrable()) {
            code.add(".asDeferrable()");
        }
        return code.add(named(key.name())).build();
    }

    private static void action(CodeBlock.Builder code, String method, ForeignKeyFacts.Referential action) {
        if (action != ForeignKeyFacts.Referential.NO_ACTION) {
            code.add(".$L($T.$L)", method, ReferentialAction.class, action);
        }
    }

    private List<CodeBlock> indexes() {
        Stream<CodeBlock> single = entity.attributes().stream()
                .filter(attribute -> attribute.column().index())
                .map(attribute -> CodeBlock.of(attribute.column().unique() ? "index($L).asUnique()" : "index($L)", attribute.name()));
        return Stream.concat(single, entity.indexes().stream().map(this::index)).toList();
    }

    // index(departId, username).descending(username).expression("lower(email)").where("visits > 0").asUnique().named("by_depart")
    private CodeBlock index(IndexFacts index) {
        CodeBlock.Builder code = CodeBlock.builder().add("index($L)", fields(index.columns()));
        index.extras().descending().forEach(column -> code.add(".descending($L)", fields(List.of(column))));
        index.extras().expressions().forEach(expression -> code.add(".expression($L)", Literal.of(expression.text())));
        if (!index.extras().where().isEmpty()) {
            code.add(".where($L)", Literal.of(index.extras().where()));
        }
        return code.add("$L$L", index.unique() ? ".asUnique()" : "", named(index.name())).build();
    }

    private List<CodeBlock> uniques() {
        Stream<CodeBlock> single = entity.attributes().stream()
                .filter(attribute -> attribute.column().unique() && !attribute.column().index())
                .map(attribute -> CodeBlock.of("unique($L)", attribute.name()));
        Stream<CodeBlock> several = entity.uniques().stream()
                .map(unique -> CodeBlock.of("unique($L)$L", fields(unique.columns()), named(unique.name())));
        return Stream.concat(single, several).toList();
    }

    private List<CodeBlock> checks() {
        return entity.checks().stream()
                .map(check -> CodeBlock.of("check($L)$L", Literal.of(check.condition()), named(check.name())))
                .toList();
    }

    private static CodeBlock named(String name) {
        return name.isEmpty() ? CodeBlock.of("") : CodeBlock.of(".named($L)", Literal.of(name));
    }

    private String fields(List<ColumnName> columns) {
        return String.join(", ", columns.stream()
                .map(column -> entity.attribute(column.text()).map(Attribute::name).orElseThrow())
                .toList());
    }
}
