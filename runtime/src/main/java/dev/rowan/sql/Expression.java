package dev.rowan.sql;

import dev.rowan.dialect.SqlForm;
import dev.rowan.mapper.RowReader;
import dev.rowan.type.ColumnType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A value that the database computes: a column, a parameter, a function of them. Immutable; all threads may share it.
 *
 * <p>What can be done with it follows its kind: {@link TextExpression}, {@link NumberExpression}, {@link TemporalExpression},
 * {@link Condition}. A comparison with NULL is neither true nor false (SQL:2016, 8.2), so a null argument is refused with a
 * {@link NullPointerException} that names {@link #isNull()}.
 *
 * @param <T> the Java type of the value
 */
public interface Expression<T> extends Selectable<T> {

    /** How its value is read and bound. */
    ColumnType<T> type();

    /** Says the expression to a sink. */
    void render(SqlSink sink);

    /** Whether it needs parentheses where it is an operand: whether it ends or begins with one of its own. */
    default boolean infix(SqlSink sink) {
        return false;
    }

    @Override
    default List<? extends Expression<?>> expressions() {
        return List.of(this);
    }

    @Override
    default RowReader<T> reader(EntityReader entities, int first) {
        return row -> type().read(row, first);
    }

    /** The same with a name, by which GROUP BY and ORDER BY know it, and other queries where this one is a table of theirs. */
    default Expression<T> as(String name) {
        return Computed.value(type(), new Label(this, name));
    }

    /** {@code this = value}. */
    default Condition eq(T value) {
        return Comparison.of(this, " = ", value);
    }

    /** {@code this = other}. */
    default Condition eq(Expression<? extends T> other) {
        return new Comparison(this, " = ", other);
    }

    /** {@code this <> value}. */
    default Condition ne(T value) {
        return Comparison.of(this, " <> ", value);
    }

    /** {@code this <> other}. */
    default Condition ne(Expression<? extends T> other) {
        return new Comparison(this, " <> ", other);
    }

    /** Whether it is one of these values; false when there are none. */
    default Condition in(Collection<? extends T> values) {
        return In.of(this, values, false);
    }

    /** Whether it is one of these values; false when there are none. */
    @SuppressWarnings("unchecked")      // the array is read only, as a list
    default Condition in(T... values) {
        return In.of(this, Arrays.asList(values), false);
    }

    /** Whether it is none of these values; true when there are none. */
    default Condition notIn(Collection<? extends T> values) {
        return In.of(this, values, true);
    }

    /** Whether it is none of these values; true when there are none. */
    @SuppressWarnings("unchecked")      // the array is read only, as a list
    default Condition notIn(T... values) {
        return In.of(this, Arrays.asList(values), true);
    }

    /** Whether it is one of the values of a query of one column. */
    default Condition in(QueryExpression<? extends T> query) {
        return new InQuery(List.of(this), query, false);
    }

    /** Whether it is none of the values of a query of one column; where that has a NULL, this is never true. */
    default Condition notIn(QueryExpression<? extends T> query) {
        return new InQuery(List.of(this), query, true);
    }

    /** Whether it is another value; NULL is a value here, the same as NULL. */
    default Condition isDistinctFrom(T value) {
        return isDistinctFrom(Comparison.operand(this, value));
    }

    /** Whether it is another value; NULL is a value here, the same as NULL. */
    default Condition isDistinctFrom(Expression<? extends T> other) {
        return Computed.condition(Formed.of(SqlForm.IS_DISTINCT, this, other));
    }

    /** Whether it is the same value; NULL is a value here, the same as NULL. */
    default Condition isNotDistinctFrom(T value) {
        return isNotDistinctFrom(Comparison.operand(this, value));
    }

    /** Whether it is the same value; NULL is a value here, the same as NULL. */
    default Condition isNotDistinctFrom(Expression<? extends T> other) {
        return Computed.condition(Formed.of(SqlForm.IS_NOT_DISTINCT, this, other));
    }

    /** {@code this is null}. */
    default Condition isNull() {
        return new IsNull(this, true);
    }

    /** {@code this is not null}. */
    default Condition isNotNull() {
        return new IsNull(this, false);
    }

    /** Orders by it, smallest first. */
    default Order asc() {
        return new Order(this, false, Order.Nulls.AS_IT_COMES);
    }

    /** Orders by it, largest first. */
    default Order desc() {
        return new Order(this, true, Order.Nulls.AS_IT_COMES);
    }

    /**
     * The same value as one of another class; NULL stays NULL. As an {@link Expression} of that class: {@link Sql#text},
     * {@link Sql#number} and {@link Sql#temporal} give it the operators of its kind.
     *
     * <p>A fraction is cut off where it becomes an integer, as in Java; {@code round} before that to have it rounded. A text is not cut.
     * A boolean becomes {@code true} or {@code false}, or 1 or 0; dates and times become text with six digits of a second. A floating
     * number becomes the text that the database writes. A text that is no number, or no date, is a {@link dev.rowan.DataException}; but
     * on MySQL and MariaDB, whose casts do not fail, it is the number that it begins with or 0, and NULL for a date. A decimal that comes
     * of a text or a floating number has at most 30 digits after the point there, and one of 1e35 or more is a DataException.
     *
     * @throws IllegalArgumentException if the class is none that {@link dev.rowan.type.ColumnTypes#of} knows, or there is no such cast
     */
    default <C> Expression<C> cast(Class<C> type) {
        return Cast.of(this, type);
    }
}
