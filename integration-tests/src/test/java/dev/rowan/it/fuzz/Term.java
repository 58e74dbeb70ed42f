package dev.rowan.it.fuzz;

import dev.rowan.sql.Condition;
import dev.rowan.sql.Expression;
import dev.rowan.sql.NumberExpression;
import dev.rowan.sql.OrderedExpression;
import dev.rowan.sql.TemporalExpression;
import dev.rowan.sql.TextExpression;

/**
 * An expression, and what it means.
 *
 * @param kind of what kind it is
 * @param sql as the query language has it
 * @param meaning what it is of a row
 */
@SuppressWarnings("unchecked")      // the kind tells the type
record Term(Kind kind, Expression<?> sql, Meaning meaning) {

    static Term condition(Condition sql, Meaning meaning) {
        return new Term(Kind.FLAG, sql, meaning);
    }

    Expression<Object> any() {
        return (Expression<Object>) sql;
    }

    NumberExpression<Integer> number() {
        return (NumberExpression<Integer>) sql;
    }

    TextExpression text() {
        return (TextExpression) sql;
    }

    Condition flag() {
        return (Condition) sql;
    }

    TemporalExpression<Object> time() {
        return (TemporalExpression<Object>) sql;
    }

    OrderedExpression<Object> ordered() {
        return (OrderedExpression<Object>) sql;
    }

    Term as(String name) {
        return new Term(kind, sql.as(name), meaning);
    }
}
