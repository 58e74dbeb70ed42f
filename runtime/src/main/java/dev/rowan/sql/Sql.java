package dev.rowan.sql;

import java.util.ArrayList;
import java.util.List;

/** Where statements and expressions begin; meant for {@code import static}. */
public final class Sql extends Documents {

    private Sql() {
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
