package dev.rowan.sql;

import java.util.function.Function;

/**
 * A function of the rows around one, such as {@link Sql#rowNumber()}: a value once it is told {@link #over} which. Immutable; all threads
 * may share it.
 *
 * @param <X> what it gives
 */
public final class WindowFunction<X extends Expression<?>> {

    private final Rendering function;
    private final Function<Rendering, X> kind;

    WindowFunction(Rendering function, Function<Rendering, X> kind) {
        this.function = function;
        this.kind = kind;
    }

    /** Its value over these rows: {@code rowNumber().over(partitionBy(A).orderBy(B.desc()))}. */
    public X over(Window window) {
        return kind.apply(new Windowed(function, new Over(window)));
    }

    /** Its value over all rows, in no order. */
    public X over() {
        return over(Window.WHOLE);
    }
}
