package dev.rowan.it.fuzz;

import dev.rowan.sql.Expression;
import dev.rowan.sql.NumberExpression;
import dev.rowan.sql.Sql;
import dev.rowan.sql.TemporalExpression;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Random terms that choose between values. */
final class Choices {

    private final Terms terms;

    Choices(Terms terms) {
        this.terms = terms;
    }

    Term of(Kind kind, int depth) {
        return switch (terms.shape.nextInt(3)) {
            case 0 -> coalesce(kind, depth);
            case 1 -> kind.isComparable() && kind != Kind.FLAG ? nullIf(kind, depth) : chosen(kind, depth);
            default -> chosen(kind, depth);
        };
    }

    private Term coalesce(Kind kind, int depth) {
        Term a = terms.of(kind, depth);
        Term b = terms.of(kind, depth);
        Term c = terms.leaf(kind);
        Expression<?> sql = kind.isNumber() ? Sql.coalesce(a.number(), b.number(), c.number())
                : kind.isText() ? Sql.coalesce(a.text(), b.text(), c.text())
                : kind.isTime() ? Sql.coalesce(a.time(), b.time(), c.time()) : Sql.coalesce(a.flag(), b.flag(), c.flag());
        return new Term(kind, sql, scene -> {
            Object first = a.meaning().of(scene);
            Object second = b.meaning().of(scene);
            Object third = c.meaning().of(scene);
            return first != null ? first : second != null ? second : third;
        });
    }

    @SuppressWarnings("unchecked")      // the value is of the kind
    private Term nullIf(Kind kind, int depth) {
        Term a = terms.of(kind, depth);
        Term b = terms.of(kind, depth);
        Object value = kind.value(terms.values);
        boolean withValue = terms.shape.nextBoolean();
        Expression<?> sql;
        if (kind.isNumber()) {
            NumberExpression<Number> number = (NumberExpression<Number>) a.sql();
            sql = withValue ? Sql.nullIf(number, (Number) value) : Sql.nullIf(a.number(), b.number());
        } else if (kind.isText()) {
            sql = withValue ? Sql.nullIf(a.text(), (String) value) : Sql.nullIf(a.text(), b.text());
        } else {
            TemporalExpression<LocalDate> time = (TemporalExpression<LocalDate>) a.sql();
            sql = !withValue ? Sql.nullIf(time, (TemporalExpression<LocalDate>) b.sql())
                    : kind == Kind.DAY ? Sql.nullIf(time, (LocalDate) value)
                    : Sql.nullIf((TemporalExpression<LocalDateTime>) a.sql(), (LocalDateTime) value);
        }
        return new Term(kind, sql, scene -> {
            Object first = a.meaning().of(scene);
            Object second = withValue ? value : b.meaning().of(scene);
            return Boolean.TRUE.equals(Meaning.equal(first, second)) ? null : first;
        });
    }

    private Term chosen(Kind kind, int depth) {
        Term when = terms.condition(depth);
        Term then = terms.of(kind, depth);
        Term or = terms.condition(depth);
        Term second = terms.leaf(kind);
        boolean ended = terms.shape.nextBoolean();
        Term otherwise = terms.of(kind, depth);
        Expression<?> sql;
        if (kind.isNumber()) {
            var its = Sql.caseWhen(when.flag(), then.number()).when(or.flag(), second.number());
            sql = ended ? its.end() : its.otherwise(otherwise.number());
        } else if (kind.isText()) {
            var its = Sql.caseWhen(when.flag(), then.text()).when(or.flag(), second.text());
            sql = ended ? its.end() : its.otherwise(otherwise.text());
        } else if (kind.isTime()) {
            var its = Sql.caseWhen(when.flag(), then.time()).when(or.flag(), second.time());
            sql = ended ? its.end() : its.otherwise(otherwise.time());
        } else {
            var its = Sql.caseWhen(when.flag(), then.flag()).when(or.flag(), second.flag());
            sql = ended ? its.end() : its.otherwise(otherwise.flag());
        }
        return new Term(kind, sql, scene -> {
            Object first = then.meaning().of(scene);
            Object third = ended ? null : otherwise.meaning().of(scene);
            return Boolean.TRUE.equals(when.meaning().of(scene)) ? first
                    : Boolean.TRUE.equals(or.meaning().of(scene)) ? second.meaning().of(scene) : third;
        });
    }
}
