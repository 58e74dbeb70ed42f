package dev.rowan.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.GeneratedNames;
import dev.rowan.processor.model.ModelFacts;
import dev.rowan.schema.MetaData;
import javax.lang.model.element.Modifier;

/** Writes {@code ShopModel}: the tables of a module. */
public final class ModelWriter {

    private ModelWriter() {}

    /*
     * public final class ShopModel {
     *     public static final MetaData METADATA = MetaData.of(
     *             DepartTable.DEPART,
     *             UserTable.USER).including(OtherModel.METADATA);
     */
    public static TypeSpec.Builder write(ModelFacts model) {
        return TypeSpec.classBuilder(model.generated())
                .addJavadoc("The tables of {@link $T}'s module.\n", model.type())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(FieldSpec.builder(MetaData.class, ModelFacts.CONSTANT, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .initializer(tables(model))
                        .build())
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    }

    private static CodeBlock tables(ModelFacts model) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of(", MetaData.class);
        code.add(model.entities().stream()
                .map(GeneratedNames::new)
                .map(names -> CodeBlock.of("\n$>$>$T.$L$<$<", names.table(), names.constant()))
                .collect(CodeBlock.joining(",")));
        code.add(")");
        for (ClassName included : model.included()) {
            code.add("\n$>$>.including($T.$L)$<$<", included, ModelFacts.CONSTANT);
        }
        return code.build();
    }
}
