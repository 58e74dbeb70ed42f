package dev.rowan.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** The type of an attribute that a column can hold. */
public sealed interface AttributeType {

    /** A type with a column type of its own; {@code primitive} tells {@code int} from {@code Integer}. */
    record Basic(ValueType type, boolean primitive) implements AttributeType {
        @Override
        public TypeName javaType() {
            TypeName boxed = TypeName.get(type.javaType());
            return primitive ? boxed.unbox() : boxed;
        }

        @Override
        public TypeName stored() {
            return TypeName.get(type.javaType());
        }

        @Override
        public Optional<ValueType> basic() {
            return Optional.of(type);
        }
    }

    /**
     * An enum.
     *
     * @param storage how it is stored
     * @param constants the names of its constants, in their order
     */
    record EnumOf(ClassName javaType, EnumStorage storage, List<String> constants) implements AttributeType {
        public EnumOf {
            constants = List.copyOf(constants);
        }

        @Override
        public TypeName stored() {
            return javaType;
        }

        @Override
        public Optional<ValueType> basic() {
            return Optional.empty();
        }

        /** Whether it is stored as text of a length. */
        boolean text() {
            return storage instanceof EnumStorage.Names || storage instanceof EnumStorage.Codes codes && codes.code().text();
        }
    }

    /**
     * What a column type of the user's reads and binds.
     *
     * @param converter the class of that type
     * @param instance whether the type is a constant of that class, and not made
     * @param kind which operators it has
     */
    record Converted(TypeName javaType, ClassName converter, boolean instance, ValueType.Kind kind) implements AttributeType {
        @Override
        public TypeName stored() {
            return javaType.isPrimitive() ? javaType.box() : javaType;
        }

        @Override
        public Optional<ValueType> basic() {
            return Optional.empty();
        }
    }

    /** Anything, stored as JSON. */
    record Json(TypeName javaType) implements AttributeType {
        @Override
        public TypeName stored() {
            return javaType;
        }

        @Override
        public Optional<ValueType> basic() {
            return Optional.empty();
        }
    }

    /** An array of the database's own, or an array of such. */
    record ArrayOf(AttributeType element) implements AttributeType {
        @Override
        public TypeName javaType() {
            return ArrayTypeName.of(element.javaType());
        }

        @Override
        public TypeName stored() {
            return javaType();
        }

        @Override
        public Optional<ValueType> basic() {
            return Optional.empty();
        }
    }

    /** {@code Optional} of another, whose absence is NULL. */
    record OptionalOf(AttributeType of) implements AttributeType {
        @Override
        public TypeName javaType() {
            return ParameterizedTypeName.get(ClassName.get(Optional.class), of.javaType());
        }

        @Override
        public TypeName stored() {
            return of.stored();
        }

        @Override
        public Optional<ValueType> basic() {
            return of.basic();
        }
    }

    /** The type as Java spells it. */
    TypeName javaType();

    /** The type without {@code Optional} around it, boxed: what two columns of a foreign key must share. */
    TypeName stored();

    /** The basic type inside, or none for what is no {@link ValueType}. */
    Optional<ValueType> basic();

    /** The type without {@code Optional} around it. */
    default AttributeType bare() {
        return this instanceof OptionalOf optional ? optional.of() : this;
    }

    /** The type of the innermost elements of an array, or this type. */
    default AttributeType innermost() {
        return bare() instanceof ArrayOf array ? array.element().innermost() : this;
    }

    /** Whether it is stored as an array. */
    default boolean array() {
        return bare() instanceof ArrayOf;
    }

    /** Whether it is stored as JSON. */
    default boolean json() {
        return bare() instanceof Json || basic().filter(ValueType.JSON_TEXT::equals).isPresent();
    }

    /** The type as a type argument. */
    default TypeName boxed() {
        return primitive() ? javaType().box() : javaType();
    }

    /** Whether this is a Java primitive. */
    default boolean primitive() {
        return javaType().isPrimitive();
    }

    /** Whether it is an {@code Optional}. */
    default boolean optional() {
        return this instanceof OptionalOf;
    }

    /** Whether a length means something for it; of a user's type only it itself knows. */
    default boolean sized() {
        return basic().map(ValueType::sized).orElse(converted() || bare() instanceof EnumOf of && of.text());
    }

    /** Whether a type of the user's reads and binds it. */
    default boolean converted() {
        return bare() instanceof Converted;
    }

    /** Which operators a column of it has. */
    default ValueType.Kind kind() {
        return bare() instanceof Converted converted ? converted.kind()
                : basic().map(ValueType::kind).orElse(ValueType.Kind.VALUE);
    }

    /** Whether a column of it holds what one of the other type does, as the two of a foreign key must. */
    default boolean sameColumn(AttributeType other) {
        return stored().equals(other.stored()) && manner().equals(other.manner());
    }

    /** How it is stored beyond its Java type, in words; empty where that says all. */
    default String manner() {
        AttributeType bare = bare();
        return bare instanceof EnumOf of ? of.storage().toString()
                : bare instanceof Converted converted ? "converted by " + converted.converter().simpleName()
                : basic().filter(ValueType::unsigned).isPresent() ? "unsigned"
                : "";
    }

    /** The type with how it is stored, as a message tells it. */
    default String described() {
        return manner().isEmpty() ? javaType().toString() : javaType() + " " + manner();
    }

    /** Whether it is an integer that can be a generated key, primitive or boxed. */
    default boolean integer() {
        return !optional() && basic().filter(ValueType::integer).isPresent();
    }

    /** Whether it is this type, primitive or boxed. */
    default boolean is(ValueType type) {
        return !optional() && basic().filter(type::equals).isPresent();
    }
}
