package dev.rowan.type;

import dev.rowan.DataException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** An enum, stored by a code that each constant has: its name, its ordinal, or what the enum says. */
final class EnumType<T extends Enum<T>, C> implements ConvertedType<T, C> {

    private final Class<T> javaType;
    private final ColumnType<C> stored;
    private final List<C> codes = new ArrayList<>();
    private final Map<C, T> constants = new HashMap<>();

    /**
     * Asks every constant for its code.
     *
     * @throws IllegalArgumentException if one has none, or two have the same
     */
    EnumType(Class<T> javaType, ColumnType<C> stored, Function<? super T, ? extends C> code) {
        this.javaType = javaType;
        this.stored = stored;
        for (T constant : javaType.getEnumConstants()) {
            C its = code.apply(constant);
            if (its == null) {
                throw new IllegalArgumentException(javaType.getName() + "." + constant.name() + " has no code: it is null");
            }
            T other = constants.put(its, constant);
            if (other != null) {
                throw new IllegalArgumentException("two constants of " + javaType.getName() + " have the code '" + its + "': "
                        + other.name() + " and " + constant.name());
            }
            codes.add(its);
        }
    }

    @Override
    public Class<T> javaType() {
        return javaType;
    }

    @Override
    public ColumnType<C> stored() {
        return stored;
    }

    List<C> codes() {
        return codes;
    }

    @Override
    public C toStored(T value) {
        return codes.get(value.ordinal());
    }

    @Override
    public T toJava(C code) {
        T constant = constants.get(code);
        if (constant == null) {
            throw new DataException("'" + code + "' stands for no constant of " + javaType.getName());
        }
        return constant;
    }
}
