package dev.rowan.type;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A generic type with its arguments, as a value: {@code GenericType.of(List.class, Tag.class)} is {@code List<Tag>}. Equal to what
 * reflection gives for the same type. Immutable.
 */
public final class GenericType implements ParameterizedType {

    private final Class<?> raw;
    private final List<Type> arguments;

    private GenericType(Class<?> raw, List<Type> arguments) {
        this.raw = raw;
        this.arguments = arguments;
    }

    /**
     * A generic type; without arguments the class itself.
     *
     * @param raw its class
     * @param arguments one for each of its type parameters; classes, or generic types again
     */
    public static Type of(Class<?> raw, Type... arguments) {
        return arguments.length == 0 ? raw : new GenericType(raw, List.of(arguments));
    }

    /** The type of an array whose component type is generic. */
    public static Type arrayOf(Type component) {
        return new ArrayOf(component);
    }

    @Override
    public Type[] getActualTypeArguments() {
        return arguments.toArray(Type[]::new);
    }

    @Override
    public Type getRawType() {
        return raw;
    }

    @Override
    public Type getOwnerType() {
        return raw.getDeclaringClass();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParameterizedType that && raw.equals(that.getRawType())
                && Arrays.equals(getActualTypeArguments(), that.getActualTypeArguments());
    }

    /** As the JDK's own, so that equal ones meet in a map. */
    @Override
    public int hashCode() {
        Type owner = getOwnerType();
        return Arrays.hashCode(getActualTypeArguments()) ^ (owner == null ? 0 : owner.hashCode()) ^ raw.hashCode();
    }

    /** {@code java.util.List<java.lang.String>}. */
    @Override
    public String toString() {
        return arguments.stream().map(Type::getTypeName).collect(Collectors.joining(", ", raw.getName() + "<", ">"));
    }

    private record ArrayOf(Type component) implements GenericArrayType {

        @Override
        public Type getGenericComponentType() {
            return component;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof GenericArrayType that && component.equals(that.getGenericComponentType());
        }

        @Override
        public int hashCode() {
            return component.hashCode();
        }

        @Override
        public String toString() {
            return component.getTypeName() + "[]";
        }
    }
}
