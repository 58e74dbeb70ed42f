package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Holder;
import dev.rowan.processor.model.Member;
import java.util.List;
import java.util.function.Function;

/**
 * The Java that makes an object, or changes one; a record is always made anew.
 *
 * @param variable what holds the object
 */
record RowCode(Holder holder, TypeName type, String variable) {

    RowCode(Entity entity) {
        this(entity, entity.rowType(), Names.variable(entity));
    }

    /*
     * User user = new User();
     * user.id = value;
     * return user;
     */
    CodeBlock made(Function<Member, CodeBlock> values) {
        return made(CodeBlock.of(""), values);
    }

    /** The same, with these statements before the object of a class is returned. */
    CodeBlock made(CodeBlock last, Function<Member, CodeBlock> values) {
        return holder.shape().record()
                ? constructed(CodeBlock.of("return "), holder.mapped(), values, ValueCode::unset)
                : CodeBlock.of("$L$L$L", put(true, values), last, returned());
    }

    /*
     * User user = new User();                  // or where it is declared already: user = new User();
     * user.id = value;
     */
    CodeBlock put(boolean declared, Function<Member, CodeBlock> values) {
        CodeBlock target = declared ? CodeBlock.of("$T $L = ", type, variable) : CodeBlock.of("$L = ", variable);
        return holder.shape().record()
                ? constructed(target, holder.mapped(), values, ValueCode::unset)
                : CodeBlock.of("$L$L", CodeBlock.of("$Lnew $T();\n", target, type), assigned(holder.mapped(), values));
    }

    /*
     * user.id = value;
     * return user;
     */
    CodeBlock changed(List<? extends Member> members, Function<Member, CodeBlock> values) {
        return holder.shape().record()
                ? constructed(CodeBlock.of("return "), members, values, member -> ValueCode.get(member, variable))
                : CodeBlock.of("$L$L", assigned(members, values), returned());
    }

    private CodeBlock returned() {
        return CodeBlock.of("return $L;\n", variable);
    }

    private CodeBlock assigned(List<? extends Member> members, Function<Member, CodeBlock> values) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Member member : members) {
            code.addStatement("$L", ValueCode.set(member, variable, values.apply(member)));
        }
        return code.build();
    }

    /*
     * return new Depart(
     *         value,
     *         depart.title());
     */
    private CodeBlock constructed(
            CodeBlock target, List<? extends Member> members, Function<Member, CodeBlock> values, Function<Member, CodeBlock> others) {
        CodeBlock arguments = holder.members().stream()
                .map(member -> members.contains(member) ? values.apply(member) : others.apply(member))
                .collect(CodeBlock.joining(",\n"));
        return CodeBlock.of("$Lnew $T(\n$>$>$L$<$<);\n", target, type, arguments);
    }
}
