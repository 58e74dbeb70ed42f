package dev.rowan.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Where statements and expressions begin; meant for {@code import static}. */
public final class Sql extends Written {

    private Sql() {
    }

    // Queries as parts of others

    /**
     * A table that is told before the statement which uses it, {@code with name as (select …)}, and can be used there more than once.
     * The statement finds it by itself.
     */
    public static Derived with(String name, QueryExpression<?> query) {
        return Derived.common(name, query);
    }

    /**
     * A table that is told before the statement which uses it, and whose query uses it too: {@code with recursive name as (first union
     * all …)}.
     *
     * @param first its first rows
     * @param more the rows that follow from those it has so far, as a query of the table
     */
    public static <T> Derived withRecursive(String name, QueryExpression<T> first, Function<? super Derived, QueryExpression<T>> more) {
        return Derived.recursive(name, first, its -> first.unionAll(more.apply(its)));
    }

    /** The same with each row once, so that rows which lead to one another come to an end. */
    public static <T> Derived withRecursiveDistinct(
            String name, QueryExpression<T> first, Function<? super Derived, QueryExpression<T>> more) {
        return Derived.recursive(name, first, its -> first.union(more.apply(its)));
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

    // Changes

    /** An INSERT into a table. */
    public static <E> Insert<E> insertInto(Table<E> table) {
        table.requireWritable();
        return Insert.into(table);
    }

    /** An UPDATE of a table's rows. */
    public static <E> Update<E> update(Table<E> table) {
        table.requireWritable();
        return new Update<>(table, List.of(), List.of(), Scope.UNSAID);
    }

    /** A DELETE of a table's rows. */
    public static <E> Delete<E> deleteFrom(Table<E> table) {
        table.requireWritable();
        return new Delete<>(table, List.of(), Scope.UNSAID);
    }

    // Kinds, where only a class tells them

    /** An expression as one of text, with the operators of that. */
    public static TextExpression text(Expression<String> expression) {
        return expression instanceof TextExpression text ? text : Computed.text(new As(expression));
    }

    /** An expression as one of numbers, with the operators of that. */
    public static <N extends Number> NumberExpression<N> number(Expression<N> expression) {
        return expression instanceof NumberExpression<N> number ? number : Computed.number(expression.type(), new As(expression));
    }

    /** An expression as one of dates or times, with the operators of that. */
    public static <T> TemporalExpression<T> temporal(Expression<T> expression) {
        return expression instanceof TemporalExpression<T> temporal ? temporal : Computed.temporal(expression.type(), new As(expression));
    }

    // Conditions

    /** Whether all of these hold. */
    public static Condition and(Condition first, Condition... more) {
        return Condition.all(first, more);
    }

    /** Whether one of these holds. */
    public static Condition or(Condition first, Condition... more) {
        List<Condition> all = new ArrayList<>(List.of(more));
        all.add(0, first);
        return all.size() == 1 ? first : Junction.of(" or ", all);
    }

    /** Whether this does not hold. */
    public static Condition not(Condition condition) {
        return condition.not();
    }
}
