package dev.rowan.it.fuzz;

import static dev.rowan.sql.Sql.avg;
import static dev.rowan.sql.Sql.countDistinct;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.min;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.sumDistinct;

import dev.rowan.sql.Aggregate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What can be said of a group: what it is grouped by, and random aggregates of its rows. */
final class Groups implements Function<Kind, Term> {

    private final Terms terms;
    private final List<Term> keys;
    private boolean aggregated;

    Groups(Terms terms, List<Term> keys) {
        this.terms = terms;
        this.keys = keys;
    }

    /** Whether an aggregate was asked for. */
    boolean aggregated() {
        return aggregated;
    }

    @Override
    public Term apply(Kind kind) {
        List<Term> fitting = keys.stream().filter(key -> key.kind() == kind).toList();
        if (!fitting.isEmpty() && terms.shape.nextBoolean()) {
            return fitting.get(terms.shape.nextInt(fitting.size()));
        }
        return kind == Kind.FLAG || kind == Kind.NAME ? null : aggregate(kind);
    }

    Term count(Term filter) {
        return made(Kind.LONG, dev.rowan.sql.Sql.count(), filter, group -> (long) group.size());
    }

    private Term aggregate(Kind kind) {
        Term filter = terms.shape.nextInt(4) == 0 ? terms.condition(1) : null;
        Term of = terms.of(kind, 1);
        Term whole = terms.of(Kind.INT, 1);
        Term any = terms.any(1);
        int form = terms.shape.nextInt(6);
        if (kind == Kind.LONG && form < 3) {
            return switch (form) {
                case 0 -> count(filter);
                case 1 -> made(kind, dev.rowan.sql.Sql.count(any.any()), filter, group -> (long) values(group, any).size());
                default -> made(kind, countDistinct(any.any()), filter, group -> (long) once(values(group, any)).size());
            };
        }
        if (kind.isNumber() && form < 5) {
            return switch (form) {
                case 0, 1 -> made(kind, sum(of.number()), filter, group -> total(values(group, of)));
                case 2 -> made(kind, sumDistinct(of.number()), filter, group -> total(once(values(group, of))));
                default -> kind == Kind.DECIMAL ? averaged(terms.shape.nextBoolean() ? of : whole, filter) : extreme(kind, of, filter);
            };
        }
        return extreme(kind, of, filter);
    }

    /** Rounded, since not all have room for the product of two averages. */
    private Term averaged(Term of, Term filter) {
        Term average = made(Kind.DECIMAL, avg(of.number()), filter, group -> {
            List<Object> values = values(group, of);
            BigDecimal sum = values.stream().map(v -> new BigDecimal(v.toString())).reduce(BigDecimal.ZERO, BigDecimal::add);
            return values.isEmpty() ? null : sum.divide(BigDecimal.valueOf(values.size()), 20, RoundingMode.HALF_UP);
        });
        return new Term(Kind.DECIMAL, average.number().round(5),
                Meaning.of(average.meaning(), v -> ((BigDecimal) v).setScale(5, RoundingMode.HALF_UP)));
    }

    private Term extreme(Kind kind, Term of, Term filter) {
        boolean least = terms.shape.nextBoolean();
        Aggregate<?> sql = kind.isNumber() ? least ? min(of.number()) : max(of.number())
                : kind.isText() ? least ? min(of.text()) : max(of.text())
                : least ? min(of.time()) : max(of.time());
        return made(kind, sql, filter, group -> values(group, of).stream()
                .reduce((a, b) -> Meaning.compare(a, b) < 0 == least ? a : b).orElse(null));
    }

    private Term made(Kind kind, Aggregate<?> sql, Term filter, Function<List<Scene>, Object> made) {
        aggregated = true;
        return new Term(kind, filter == null ? sql : sql.filter(filter.flag()), scene -> made.apply(filter == null ? scene.others()
                : scene.others().stream().filter(each -> Boolean.TRUE.equals(filter.meaning().of(each))).toList()));
    }

    private static List<Object> values(List<Scene> group, Term of) {
        List<Object> all = new ArrayList<>();
        group.forEach(scene -> all.add(of.meaning().of(scene)));
        all.removeIf(Objects::isNull);
        return all;
    }

    private static List<Object> once(List<Object> values) {
        return values.stream().map(Meaning::plain).distinct().toList();
    }

    private static Object total(List<Object> values) {
        return values.stream().reduce(Groups::added).orElse(null);
    }

    private static Object added(Object a, Object b) {
        if (a instanceof Integer) {
            return Math.addExact((Integer) a, (Integer) b);
        }
        if (a instanceof Long) {
            return Math.addExact((Long) a, (Long) b);
        }
        return a instanceof Double ? (Object) ((Double) a + (Double) b) : ((BigDecimal) a).add((BigDecimal) b);
    }
}
