package dev.rowan.it.fuzz;

import static dev.rowan.sql.Sql.literal;

import dev.rowan.sql.Expression;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.Random;
import java.util.function.Function;

/**
 * Makes random terms. What decides their shape and what decides their values are two sources of chance: the same shape comes again with
 * other values.
 */
final class Terms {

    final Random shape;
    final Random values;
    private final Function<Kind, Term> leaves;
    private final Numbers numbers = new Numbers(this);
    private final Texts texts = new Texts(this);
    private final Choices choices = new Choices(this);
    private final Conditions conditions;

    /**
     * @param leaves gives a column, or what else there is of this kind; null where there is none
     * @param subqueries what may be asked within conditions, or null for nothing
     */
    Terms(Random shape, Random values, Function<Kind, Term> leaves, Subqueries subqueries) {
        this.shape = shape;
        this.values = values;
        this.leaves = leaves;
        this.conditions = new Conditions(this, subqueries);
    }

    Term of(Kind kind, int depth) {
        if (depth <= 0 || shape.nextInt(4) == 0) {
            return leaf(kind);
        }
        if (shape.nextInt(4) == 0) {
            return choices.of(kind, depth - 1);
        }
        return kind.isNumber() ? numbers.of(kind, depth - 1) : kind.isText() ? texts.of(kind, depth - 1)
                : kind == Kind.FLAG ? conditions.of(depth - 1) : casted(kind);
    }

    Term condition(int depth) {
        return conditions.of(depth);
    }

    Term leaf(Kind kind) {
        Term leaf = shape.nextInt(5) == 0 ? null : leaves.apply(kind);
        return leaf == null ? constant(kind) : leaf;
    }

    /** Of whatever kind that can be compared. */
    Term any(int depth) {
        return of(Kind.comparable(shape), depth);
    }

    private Term constant(Kind kind) {
        Object value = kind.value(values);
        Expression<?> sql = switch (kind) {
            case INT, LONG, DECIMAL, DOUBLE -> literal((Number) value);
            case CODE, NAME -> literal((String) value);
            case FLAG -> literal((Boolean) value);
            case DAY, MOMENT -> literal((Temporal) value);
        };
        return new Term(kind, sql, scene -> value);
    }

    /** A date of a time, and the other way round. */
    private Term casted(Kind kind) {
        Kind other = kind == Kind.DAY ? Kind.MOMENT : Kind.DAY;
        Term from = leaf(other);
        Expression<?> sql = dev.rowan.sql.Sql.temporal(from.sql().cast(kind.type()));
        return new Term(kind, sql, Meaning.of(from.meaning(), value -> value instanceof java.time.LocalDate day ? day.atStartOfDay()
                : ((java.time.LocalDateTime) value).toLocalDate()));
    }

    BigDecimal decimal() {
        return (BigDecimal) Kind.DECIMAL.value(values);
    }
}
