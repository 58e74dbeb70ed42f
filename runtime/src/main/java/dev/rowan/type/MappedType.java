package dev.rowan.type;

import java.util.Objects;
import java.util.function.Function;

/** A type that two functions convert to another one: dates of {@code java.util} and {@code java.sql}, zoned times. */
record MappedType<J, S>(
        Class<J> javaType, ColumnType<S> stored, Function<? super S, ? extends J> fromStored, Function<? super J, ? extends S> intoStored)
        implements ConvertedType<J, S> {

    MappedType {
        Objects.requireNonNull(javaType);
        Objects.requireNonNull(stored);
        Objects.requireNonNull(fromStored);
        Objects.requireNonNull(intoStored);
    }

    @Override
    public S toStored(J value) {
        return intoStored.apply(value);
    }

    @Override
    public J toJava(S value) {
        return fromStored.apply(value);
    }
}
