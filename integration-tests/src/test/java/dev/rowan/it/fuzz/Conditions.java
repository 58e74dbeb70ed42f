package dev.rowan.it.fuzz;

import static dev.rowan.sql.Sql.row;

import dev.rowan.sql.Condition;
import dev.rowan.sql.Row2;
import java.util.ArrayList;
import java.util.List;

/** Random conditions, which are true, false or unknown. */
final class Conditions {

    private final Terms terms;
    private final Subqueries subqueries;
    private final Texts texts;

    Conditions(Terms terms, Subqueries subqueries) {
        this.terms = terms;
        this.subqueries = subqueries;
        this.texts = new Texts(terms);
    }

    Term of(int depth) {
        return switch (terms.shape.nextInt(14)) {
            case 0, 1, 2 -> compared(depth);
            case 3 -> between(depth);
            case 4 -> among(depth);
            case 5 -> {
                Term a = terms.of(Kind.any(terms.shape), depth);
                yield terms.shape.nextBoolean() ? Term.condition(a.any().isNull(), scene -> a.meaning().of(scene) == null)
                        : Term.condition(a.any().isNotNull(), scene -> a.meaning().of(scene) != null);
            }
            case 6 -> distinct(depth);
            case 7 -> tuple(depth);
            case 8 -> texts.asked(depth);
            case 9 -> {
                Term a = terms.of(Kind.FLAG, depth);
                yield Term.condition(a.flag().not(), scene -> Meaning.not(a.meaning().of(scene)));
            }
            case 10, 11 -> joined(depth);
            case 12 -> subqueries == null ? joined(depth) : subqueries.of(terms);
            default -> terms.leaf(Kind.FLAG);
        };
    }

    private Term joined(int depth) {
        Term a = terms.of(Kind.FLAG, depth);
        Term b = terms.of(Kind.FLAG, depth);
        return terms.shape.nextBoolean()
                ? Term.condition(a.flag().and(b.flag()), scene -> Meaning.and(a.meaning().of(scene), b.meaning().of(scene)))
                : Term.condition(a.flag().or(b.flag()), scene -> Meaning.or(a.meaning().of(scene), b.meaning().of(scene)));
    }

    private Term compared(int depth) {
        Kind kind = Kind.comparable(terms.shape);
        int operator = terms.shape.nextInt(kind == Kind.FLAG ? 2 : 6);
        Term a = terms.of(kind, depth);
        if (terms.shape.nextBoolean()) {
            Object value = kind.value(terms.values);
            return Term.condition(Operators.compare(a, operator, value),
                    Meaning.of(a.meaning(), x -> Operators.holds(operator, x, value)));
        }
        Term b = terms.of(kind, depth);
        return Term.condition(Operators.compare(a, operator, b.any()),
                Meaning.of(a.meaning(), b.meaning(), (x, y) -> Operators.holds(operator, x, y)));
    }

    private Term between(int depth) {
        Kind kind = Kind.comparable(terms.shape) == Kind.CODE ? Kind.CODE : Kind.DECIMAL;
        Term a = terms.of(kind, depth);
        Term b = terms.of(kind, depth);
        Term c = terms.leaf(kind);
        return Term.condition(a.ordered().between(b.any(), c.any()), scene -> {
            Object x = a.meaning().of(scene);
            Object from = b.meaning().of(scene);
            Object to = c.meaning().of(scene);
            return Meaning.and(x == null || from == null ? null : (Object) (Meaning.compare(x, from) >= 0),
                    x == null || to == null ? null : (Object) (Meaning.compare(x, to) <= 0));
        });
    }

    private Term among(int depth) {
        Kind kind = Kind.comparable(terms.shape);
        Term a = terms.of(kind, depth);
        List<Object> values = new ArrayList<>();
        for (int i = terms.shape.nextInt(4); i > 0; i--) {
            values.add(kind.value(terms.values));
        }
        return terms.shape.nextBoolean()
                ? Term.condition(a.any().in(values), scene -> Meaning.in(a.meaning().of(scene), values))
                : Term.condition(a.any().notIn(values), scene -> Meaning.not(Meaning.in(a.meaning().of(scene), values)));
    }

    private Term distinct(int depth) {
        Kind kind = Kind.comparable(terms.shape);
        Term a = terms.of(kind, depth);
        Term b = terms.of(kind, depth);
        Object value = kind.value(terms.values);
        return switch (terms.shape.nextInt(4)) {
            case 0 -> Term.condition(a.any().isDistinctFrom(b.any()),
                    scene -> !Meaning.same(a.meaning().of(scene), b.meaning().of(scene)));
            case 1 -> Term.condition(a.any().isNotDistinctFrom(b.any()),
                    scene -> Meaning.same(a.meaning().of(scene), b.meaning().of(scene)));
            case 2 -> Term.condition(a.any().isDistinctFrom(value), scene -> !Meaning.same(a.meaning().of(scene), value));
            default -> Term.condition(a.any().isNotDistinctFrom(value), scene -> Meaning.same(a.meaning().of(scene), value));
        };
    }

    /** Of lists of rows a null is NULL, and the outcome is never unknown but by what is not null. */
    private Term tuple(int depth) {
        Kind first = Kind.comparable(terms.shape);
        Kind second = Kind.comparable(terms.shape);
        Term a = terms.of(first, depth);
        Term b = terms.of(second, depth);
        int form = terms.shape.nextInt(3);
        if (form == 0) {
            Term c = terms.of(first, depth);
            Term d = terms.of(second, depth);
            boolean equal = terms.shape.nextBoolean();
            Condition sql = equal ? row(a.any(), b.any()).eq(row(c.any(), d.any())) : row(a.any(), b.any()).ne(row(c.any(), d.any()));
            Meaning same = scene -> Meaning.and(Meaning.equal(a.meaning().of(scene), c.meaning().of(scene)),
                    Meaning.equal(b.meaning().of(scene), d.meaning().of(scene)));
            return Term.condition(sql, equal ? same : scene -> Meaning.not(same.of(scene)));
        }
        List<Row2<Object, Object>> rows = new ArrayList<>();
        for (int i = terms.shape.nextInt(3); i >= 0; i--) {
            rows.add(new Row2<>(first.value(terms.values), second.value(terms.values)));
        }
        Meaning in = scene -> {
            Object found = Boolean.FALSE;
            for (Row2<Object, Object> each : rows) {
                found = Meaning.or(found, Meaning.and(Meaning.equal(a.meaning().of(scene), each.first()),
                        Meaning.equal(b.meaning().of(scene), each.second())));
            }
            return found;
        };
        return form == 1 ? Term.condition(row(a.any(), b.any()).in(rows), in)
                : Term.condition(row(a.any(), b.any()).notIn(rows), scene -> Meaning.not(in.of(scene)));
    }
}
