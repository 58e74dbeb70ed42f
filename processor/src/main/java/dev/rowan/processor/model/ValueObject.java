package dev.rowan.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A field or component whose own fields are columns.
 *
 * @param type its type, with its arguments
 * @param home where that type stands; the field where it has no source
 * @param fixed whether its field is final
 * @param nullable whether it is null where all its columns are NULL
 */
public record ValueObject(
        Marks marks,
        FieldPath path,
        TypeName type,
        Place home,
        Shape shape,
        Access access,
        boolean fixed,
        boolean nullable,
        List<Member> members)
        implements Member, Holder {

    public ValueObject {
        members = List.copyOf(members);
    }

    /** The name of its type. */
    public ClassName typeName() {
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : (ClassName) type;
    }
}
