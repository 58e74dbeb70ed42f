package dev.rowan.sql;

import dev.rowan.type.ColumnType;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A {@code case when … then …} that is not ended yet: the first condition that holds decides; one that is unknown, because of a NULL,
 * does not hold. Immutable: each method gives a new one.
 *
 * @param <T> the Java type of the value
 * @param <X> the kind of expression that it becomes, that of its first result
 */
public final class Case<T, X extends Expression<T>> {

    private final ColumnType<T> type;
    private final BiFunction<ColumnType<T>, Rendering, X> kind;
    private final CaseWhen said;

    private Case(ColumnType<T> type, BiFunction<ColumnType<T>, Rendering, X> kind, CaseWhen said) {
        this.type = type;
        this.kind = kind;
        this.said = said;
    }

    static <T, X extends Expression<T>> Case<T, X> of(
            Condition condition, Expression<T> first, BiFunction<ColumnType<T>, Rendering, X> kind) {
        ColumnType<T> type = Argument.of(first, "caseWhen").type();
        return new Case<>(type, kind, new CaseWhen(List.of(), null).when(condition, first));
    }

    /** {@code when condition then value}. */
    public Case<T, X> when(Condition condition, T value) {
        return new Case<>(type, kind, said.when(condition, typed(value)));
    }

    /** {@code when condition then result}. */
    public Case<T, X> when(Condition condition, Expression<? extends T> result) {
        return new Case<>(type, kind, said.when(condition, result));
    }

    /** {@code else value end}. */
    public X otherwise(T value) {
        return kind.apply(type, new CaseWhen(said.branches(), typed(value)));
    }

    /** {@code else result end}. */
    public X otherwise(Expression<? extends T> result) {
        return kind.apply(type, new CaseWhen(said.branches(), Argument.of(result, "otherwise")));
    }

    /** {@code end}: NULL where no condition holds. */
    public X end() {
        return kind.apply(type, said);
    }

    private Expression<T> typed(T value) {
        return Argument.alone(Bind.plain(type, Argument.of(value, "caseWhen")));
    }
}
