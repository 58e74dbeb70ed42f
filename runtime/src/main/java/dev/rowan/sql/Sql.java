package dev.rowan.sql;

import java.util.ArrayList;
import java.util.List;

/** Where statements and expressions begin; meant for {@code import static}. */
public final class Sql {

    private Sql() {
    }

    /** A SELECT of a table's rows as entities. */
    public static <E> Select<E> select(Table<E> table) {
        return Select.entity(table);
    }

    /** A SELECT of one expression; of a column from its own table, of another expression {@link Select#from from} one still to be said. */
    public static <T> Select<T> select(Expression<T> expression) {
        return Select.value(expression);
    }

    /** An INSERT of one row into a table. */
    public static <E> Insert<E> insertInto(Table<E> table) {
        table.requireWritable();
        return new Insert<>(table, List.of());
    }

    /** An UPDATE of a table's rows. */
    public static <E> Update<E> update(Table<E> table) {
        table.requireWritable();
        return new Update<>(table, List.of(), Scope.UNSAID);
    }

    /** A DELETE of a table's rows. */
    public static <E> Delete<E> deleteFrom(Table<E> table) {
        table.requireWritable();
        return new Delete<>(table, Scope.UNSAID);
    }

    /** {@code count(*)}: how many rows there are. */
    public static NumberExpression<Long> count() {
        return Count.ROWS;
    }

    /** {@code count(x)}: how many rows have a value there. */
    public static NumberExpression<Long> count(Expression<?> counted) {
        return new Count(counted);
    }

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
