package dev.rowan.it.fuzz;

import dev.rowan.dialect.Dialect;
import dev.rowan.sql.Column;
import dev.rowan.sql.Row3;
import dev.rowan.sql.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes one random SELECT of three columns. */
final class Asking {

    private final World world;
    private final Random shape;
    private final Random values;
    private final Dialect dialect;
    private final Sources sources;
    private final Terms terms;
    private List<Term> columns = new ArrayList<>();
    private Select<Row3<Object, Object, Object>> sql;
    private boolean walked = true;

    Asking(World world, Dialect dialect, Random shape, Random values, Subqueries subqueries) {
        this.world = world;
        this.shape = shape;
        this.values = values;
        this.dialect = dialect;
        this.sources = new Sources(world, dialect, shape, values, subqueries);
        this.terms = new Terms(shape, values, new Leaves(shape, sources.tables), subqueries);
    }

    static List<Kind> kinds(Random shape, boolean comparable) {
        List<Kind> kinds = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            kinds.add(comparable ? Kind.comparable(shape) : Kind.any(shape));
        }
        return kinds;
    }

    /** Of values of these kinds; of any, where a limit, an order, and what else is not said of members of set operations may be there. */
    Asked of(List<Kind> kinds, boolean member) {
        return shape.nextInt(3) == 0 && kinds.stream().allMatch(Kind::isComparable) ? grouped(kinds, member) : plain(kinds, member);
    }

    private Asked plain(List<Kind> kinds, boolean member) {
        for (Kind kind : kinds) {
            columns.add(named(terms.of(kind, 3)));
        }
        boolean windowed = !member && shape.nextInt(4) == 0;
        if (windowed) {
            columns.set(2, new Windows(terms, sources.tables).any().as("x3"));
            walked = false;
        }
        select();
        List<Scene> found = filtered();
        List<Scene> scenes = windowed ? found.stream().map(scene -> scene.among(found)).toList() : found;
        boolean comparable = columns.stream().allMatch(column -> column.kind().isComparable());
        boolean distinct = comparable && shape.nextInt(4) == 0;
        if (distinct) {
            sql = sql.distinct();
        }
        List<Ordering> orders = new ArrayList<>();
        if (!distinct && shape.nextBoolean()) {
            orders.add(Ordering.of(terms.any(2), shape));
        }
        if (distinct || comparable && shape.nextBoolean()) {
            columns.forEach(column -> orders.add(Ordering.of(column, shape)));
        } else {
            sources.tables.forEach(table -> orders.add(Ordering.of(table.key(), shape)));
        }
        return finished(scenes, distinct, orders, member);
    }

    private Asked grouped(List<Kind> kinds, boolean member) {
        // what is computed comes to them after the terms of groups are made: databases do not know it again within another expression
        List<Term> keys = new ArrayList<>();
        Leaves leaves = new Leaves(shape, sources.tables);
        for (int i = shape.nextInt(4); i > 0; i--) {
            Term key = leaves.apply(Kind.comparable(shape));
            if (key != null && !misunderstood(key, keys)) {
                keys.add(key);
            }
        }
        Groups groups = new Groups(new Terms(shape, values, leaves, null), List.copyOf(keys));
        Terms of = new Terms(shape, values, groups, null);
        for (Kind kind : kinds) {
            columns.add(named(of.of(kind, 2)));
        }
        Term having = shape.nextBoolean() ? of.condition(1) : null;
        if (keys.isEmpty() && !groups.aggregated()) {
            columns.set(0, named(groups.count(null)));
            kinds = List.of(Kind.LONG, kinds.get(1), kinds.get(2));
        }
        Term computed = keys.isEmpty() || shape.nextInt(3) > 0 ? null : terms.of(kinds.get(0), 2).as("x1");
        if (computed != null) {
            keys.add(computed);
            columns.set(0, computed);
        }
        select();
        List<Scene> found = filtered();
        for (Term key : keys) {
            sql = sql.groupBy(key.any());
        }
        walked = !keys.isEmpty();
        List<Scene> scenes = grouped(found, keys);
        if (having != null) {
            sql = sql.having(having.flag());
            scenes = scenes.stream().filter(scene -> Boolean.TRUE.equals(having.meaning().of(scene))).toList();
        }
        List<Ordering> orders = new ArrayList<>();
        if (shape.nextBoolean()) {
            orders.add(Ordering.of(of.any(1), shape));
        }
        columns.forEach(column -> orders.add(Ordering.of(column, shape)));
        return finished(scenes, false, orders, member);
    }

    /** MySQL and MariaDB do not know a column in HAVING that they group by beside one of the same name, where it is not selected. */
    private boolean misunderstood(Term key, List<Term> keys) {
        Column<?, ?> its = (Column<?, ?>) key.sql();
        return Set.of("mysql", "mariadb").contains(dialect.name()) && keys.stream().map(other -> (Column<?, ?>) other.sql())
                .anyMatch(other -> other.name().equals(its.name()) && !other.equals(its));
    }

    private static List<Scene> grouped(List<Scene> found, List<Term> keys) {
        if (keys.isEmpty()) {
            return List.of((found.isEmpty() ? Scene.within(null) : found.get(0)).among(found));
        }
        Map<List<Object>, List<Scene>> groups = new LinkedHashMap<>();
        for (Scene scene : found) {
            List<Object> key = Asked.row(keys.stream().map(each -> each.meaning().of(scene)).toArray());
            groups.computeIfAbsent(key, none -> new ArrayList<>()).add(scene);
        }
        return groups.values().stream().map(group -> group.get(0).among(group)).toList();
    }

    /** A label, or the name of a column as it is. */
    private Term named(Term term) {
        return term.sql() instanceof Column<?, ?> && shape.nextBoolean() ? term : term.as("x" + (columns.size() + 1));
    }

    private void select() {
        sql = sources.from(dev.rowan.sql.Sql.select(columns.get(0).any(), columns.get(1).any(), columns.get(2).any()));
    }

    private List<Scene> filtered() {
        List<Scene> scenes = sources.scenes();
        if (shape.nextInt(3) == 0) {
            return scenes;
        }
        Term where = terms.condition(3);
        sql = sql.where(where.flag());
        return scenes.stream().filter(scene -> Boolean.TRUE.equals(where.meaning().of(scene))).toList();
    }

    private Asked finished(List<Scene> scenes, boolean distinct, List<Ordering> orders, boolean member) {
        boolean ordered = shape.nextInt(4) > 0;
        boolean limited = ordered && shape.nextInt(3) == 0;
        int from = values.nextInt(4);
        int most = values.nextInt(8);
        List<Scene> sorted = new ArrayList<>(scenes);
        if (ordered && (!member || limited)) {
            for (Ordering each : orders) {
                sql = sql.orderBy(each.sql());
            }
            sorted.sort(Ordering.all(orders));
        }
        List<List<Object>> rows = new ArrayList<>();
        sorted.forEach(scene -> rows.add(Asked.row(columns.stream().map(column -> column.meaning().of(scene)).toArray())));
        List<List<Object>> all = distinct ? List.copyOf(new LinkedHashSet<>(rows)) : rows;
        if (!limited) {
            return new Asked(sql, columns, all, all.size(), ordered && !member, walked);
        }
        boolean skipping = shape.nextBoolean();
        sql = skipping ? sql.limit(most).offset(from) : sql.limit(most);
        List<List<Object>> part = all.stream().skip(skipping ? from : 0).limit(most).toList();
        return new Asked(sql, columns, part, all.size(), !member, false);
    }
}
