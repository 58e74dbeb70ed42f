package dev.rowan.sql;

import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import java.util.Objects;

/** What a function is given: never null, which the database would take for NULL without anybody having said so. */
final class Argument {

    private Argument() {
    }

    static <X> X of(X argument, String function) {
        return Objects.requireNonNull(argument, () -> "null is no argument of " + function
                + "(…): leave it out, or say nullOf(class) for NULL");
    }

    /** A value of the type that an expression has. */
    static <T> Expression<T> typed(Expression<T> like, T value, String function) {
        return typed(Bind.compared(of(like, function), of(value, function)));
    }

    /** A parameter beside something of its type. */
    static <T> Expression<T> typed(Bind<T> bind) {
        return Computed.value(bind.type(), new Typed(bind, false));
    }

    /** A parameter that stands alone. */
    static <T> Expression<T> alone(Bind<T> bind) {
        return Computed.value(bind.type(), new Typed(bind, true));
    }

    /** The column type of a value. */
    @SuppressWarnings("unchecked")      // a value's class is that of the values of T, or of a subclass
    static <T> ColumnType<T> typeOf(T value, String function) {
        return ColumnTypes.of((Class<T>) of(value, function).getClass());
    }
}
