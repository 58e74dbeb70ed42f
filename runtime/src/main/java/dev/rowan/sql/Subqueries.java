package dev.rowan.sql;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Queries as parts of others, of {@link Sql}. */
abstract class Subqueries extends Selects {

    Subqueries() {
    }

    /**
     * A table that is told before the statement which uses it, {@code with name as (select …)}, and can be used there more than once.
     * The statement finds it by itself. Its query stands alone: it knows no table of that statement. Before an UPDATE or DELETE, where a
     * database takes no WITH there (H2, MariaDB), it stands before each query within that uses it.
     */
    public static Derived with(String name, QueryExpression<?> query) {
        return Derived.common(name, query);
    }

    /**
     * A table that is told before the statement which uses it, and whose query uses it too: {@code with recursive name as (first union
     * all …)}. Rows come as often as they are found; {@link Derived#distinct} has each once.
     *
     * <p>Texts and decimals that the rows which follow compute have all the room there is: the first ones are cast for them, on MySQL and
     * MariaDB to texts of 16,383 characters and to decimals of 30 places after the point. Other types are those of the first rows.
     *
     * @param first its first rows
     * @param more the rows that follow from those it has so far, as a query of the table
     */
    public static <T> Derived withRecursive(String name, QueryExpression<T> first, Function<? super Derived, QueryExpression<T>> more) {
        return Derived.recursive(name, first, more);
    }

    /**
     * Objects as rows of a table: {@code (select ? as id, ? as name union all select ?, ? …) as v}, each value a parameter. Its columns
     * are asked for by what they are like: {@code v.column(USER.id)}. No object is no row.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")        // the array is only copied
    public static <R> Derived values(String name, Collection<? extends R> rows, Value<R, ?>... columns) {
        return Derived.values(name, Values.of(rows, List.of(columns)));
    }

    /** The same with one column, of the objects themselves. */
    public static <T> Derived values(String name, Collection<? extends T> rows, Expression<T> like) {
        return Derived.values(name, Values.of(rows, List.of(new Value<T, T>(like, row -> row))));
    }

    /**
     * A column of {@link #values}.
     *
     * @param like an expression whose type and name, or label, it has
     * @param of what it is of a row's object; null is NULL
     */
    public static <R, T> Value<R, T> value(Expression<T> like, Function<? super R, ? extends T> of) {
        return new Value<>(like, of);
    }

    /** The value of a query of one column, which has one row at most; NULL where it has none. */
    public static <T> Expression<T> subquery(QueryExpression<T> query) {
        return Computed.value(Types.only(query), new ScalarQuery(query));
    }

    /** Whether a query has a row. */
    public static Condition exists(QueryExpression<?> query) {
        return new Exists(query, true);
    }

    /** Whether a query has no row. */
    public static Condition notExists(QueryExpression<?> query) {
        return new Exists(query, false);
    }
}
