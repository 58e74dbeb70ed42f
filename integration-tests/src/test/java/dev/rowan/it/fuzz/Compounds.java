package dev.rowan.it.fuzz;

import dev.rowan.dialect.Dialect;
import dev.rowan.sql.QueryExpression;
import dev.rowan.sql.Row3;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/** Random queries: one SELECT, or several put together. */
final class Compounds {

    private final World world;
    private final Dialect dialect;
    private final Random shape;
    private final Random values;
    private final Subqueries subqueries;

    Compounds(World world, Dialect dialect, Random shape, Random values) {
        this.world = world;
        this.dialect = dialect;
        this.shape = shape;
        this.values = values;
        this.subqueries = new Subqueries(world);
    }

    Asked any() {
        if (shape.nextInt(4) > 0) {
            return asking().of(Asking.kinds(shape, shape.nextBoolean()), false);
        }
        List<Kind> kinds = Asking.kinds(shape, true);
        Asked all = compound(member(kinds), kinds);
        return shape.nextBoolean() ? ordered(all) : all;
    }

    private Asking asking() {
        return new Asking(world, dialect, shape, values, subqueries);
    }

    private Asked member(List<Kind> kinds) {
        while (true) {
            Asked member = asking().of(kinds, true);
            if (member.columns().stream().map(Term::kind).toList().equals(kinds)) {
                return member;
            }
        }
    }

    private Asked compound(Asked first, List<Kind> kinds) {
        Asked whole = put(first, shape.nextInt(3) == 0 ? put(member(kinds), member(kinds)) : member(kinds));
        return shape.nextInt(3) == 0 ? put(whole, member(kinds)) : whole;
    }

    private Asked put(Asked first, Asked second) {
        List<List<Object>> rows = new ArrayList<>(first.rows());
        QueryExpression<Row3<Object, Object, Object>> one = first.sql();
        QueryExpression<Row3<Object, Object, Object>> other = second.sql();
        QueryExpression<Row3<Object, Object, Object>> sql = switch (shape.nextInt(4)) {
            case 0 -> {
                rows.addAll(second.rows());
                rows = new ArrayList<>(new LinkedHashSet<>(rows));
                yield one.union(other);
            }
            case 1 -> {
                rows.addAll(second.rows());
                yield one.unionAll(other);
            }
            case 2 -> {
                rows = new ArrayList<>(new LinkedHashSet<>(rows));
                rows.retainAll(second.rows());
                yield one.intersect(other);
            }
            default -> {
                rows = new ArrayList<>(new LinkedHashSet<>(rows));
                rows.removeAll(second.rows());
                yield one.except(other);
            }
        };
        return new Asked(sql, first.columns(), rows, rows.size(), false, false);
    }

    private Asked ordered(Asked all) {
        QueryExpression<Row3<Object, Object, Object>> sql = all.sql();
        List<List<Object>> rows = new ArrayList<>(all.rows());
        List<Ordering> orders = new ArrayList<>();
        for (Term column : all.columns()) {
            orders.add(Ordering.of(column, shape));
            sql = sql.orderBy(orders.get(orders.size() - 1).sql());
        }
        rows.sort((a, b) -> {
            int sign = 0;
            for (int i = 0; sign == 0 && i < 3; i++) {
                sign = orders.get(i).compare(a.get(i), b.get(i));
            }
            return sign;
        });
        int most = values.nextInt(6);
        return shape.nextBoolean() ? new Asked(sql, all.columns(), rows, rows.size(), true, false)
                : new Asked(sql.limit(most), all.columns(), rows.stream().limit(most).toList(), rows.size(), true, false);
    }
}
