package dev.rowan.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Several expressions that are compared together, {@code (a, b)}: what {@link Sql#row(Expression, Expression) Sql.row(a, b)} gives.
 * Immutable; all threads may share it.
 *
 * @param <R> the row of values that it is compared with
 */
public final class Tuple<R> {

    private final List<Expression<?>> parts;
    private final Function<? super R, Object[]> values;

    Tuple(List<Expression<?>> parts, Function<? super R, Object[]> values) {
        this.parts = parts;
        this.values = values;
    }

    /** Whether each of these is equal to its value; none of which may be null. */
    public Condition eq(R row) {
        return Junction.of(" and ", compared(" = ", row));
    }

    /** Whether each of these is equal to that of the other. */
    public Condition eq(Tuple<R> other) {
        return Junction.of(" and ", compared(" = ", other));
    }

    /** Whether one of these at least is not equal to its value; none of which may be null. */
    public Condition ne(R row) {
        return Junction.of(" or ", compared(" <> ", row));
    }

    /** Whether one of these at least is not equal to that of the other. */
    public Condition ne(Tuple<R> other) {
        return Junction.of(" or ", compared(" <> ", other));
    }

    /**
     * Whether they are one of these rows; false when there are none. A null in a row stands for NULL: {@code row(host, port)} is in
     * {@code row("localhost", null)} where the host is that one and the port is NULL.
     */
    public Condition in(Collection<? extends R> rows) {
        return among(rows, false);
    }

    /** Whether they are one of these rows; false when there are none. A null in a row stands for NULL. */
    @SafeVarargs
    @SuppressWarnings("varargs")        // the array is only read, as a list
    public final Condition in(R... rows) {
        return among(Arrays.asList(rows), false);
    }

    /**
     * Whether they are none of these rows; true when there are none. A null in a row stands for NULL: {@code row(host, port)} is not in
     * {@code row("localhost", null)} where the port is not NULL, or the host is another.
     */
    public Condition notIn(Collection<? extends R> rows) {
        return among(rows, true);
    }

    /** Whether they are none of these rows; true when there are none. A null in a row stands for NULL. */
    @SafeVarargs
    @SuppressWarnings("varargs")        // the array is only read, as a list
    public final Condition notIn(R... rows) {
        return among(Arrays.asList(rows), true);
    }

    /** Whether they are a row of a query of as many columns; {@link #notIn(QueryExpression)} tells when that is unknown. */
    public Condition in(QueryExpression<? extends R> query) {
        return new InQuery(parts, query, false);
    }

    /**
     * Whether they are no row of a query of as many columns; a NULL among the ones or the others, where the rest is equal, makes that
     * unknown. To H2 a NULL among these themselves makes it unknown even where the rest is equal to no row's, to MySQL that of a limited
     * query, or one from another; there they are compared value by value, but for a query that uses what is around it and is distinct,
     * grouped or limited.
     */
    public Condition notIn(QueryExpression<? extends R> query) {
        return new InQuery(parts, query, true);
    }

    private List<Condition> compared(String operator, R row) {
        Object[] its = values.apply(Objects.requireNonNull(row, "a row to compare with"));
        List<Condition> all = new ArrayList<>(its.length);
        for (int i = 0; i < its.length; i++) {
            all.add(new Comparison(parts.get(i), operator, TupleIn.operand(parts.get(i), its[i])));
        }
        return all;
    }

    private List<Condition> compared(String operator, Tuple<R> other) {
        List<Condition> all = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            all.add(new Comparison(parts.get(i), operator, other.parts.get(i)));
        }
        return all;
    }

    private Condition among(Collection<? extends R> rows, boolean negated) {
        List<Object[]> all = new ArrayList<>(rows.size());
        for (R row : rows) {
            all.add(values.apply(Objects.requireNonNull(row, "a row to compare with")));
        }
        return TupleIn.of(parts, all, negated);
    }
}
