package dev.rowan.it.fuzz;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.SqlAbility;
import dev.rowan.sql.Row3;
import dev.rowan.sql.Select;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A random FROM clause, and the rows that it has. */
final class Sources {

    private final World world;
    private final Dialect dialect;
    private final Random shape;
    private final Random values;
    final List<Columns> tables = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();

    private enum How { BY_KEY, LEFT_BY_KEY, INNER, LEFT, RIGHT, FULL, CROSS }

    private record Join(How how, Columns table, Term on) {
    }

    Sources(World world, Dialect dialect, Random shape, Random values, Subqueries names) {
        this.world = world;
        this.dialect = dialect;
        this.shape = shape;
        this.values = values;
        tables.add(shape.nextInt(4) == 0 ? names.alias(shape) : Columns.of(Garden_PlantTable.PLANT));
        for (int i = shape.nextInt(5) / 2; i > 0; i--) {
            join(names.alias(shape));
        }
    }

    private void join(Columns table) {
        How how = How.values()[shape.nextInt(How.values().length)];
        boolean byKey = tables.size() == 1 && tables.get(0).isPlant() && !table.isPlant();
        boolean unable = how == How.FULL && !SqlAbility.FULL_JOIN.of(dialect) || how.compareTo(How.LEFT_BY_KEY) <= 0 && !byKey;
        how = unable ? How.LEFT : how;
        Term on = how == How.CROSS ? null
                : how.compareTo(How.LEFT_BY_KEY) <= 0 ? equal(tables.get(0).all().get(1), table.key()) : condition(how, table);
        tables.add(table);
        joins.add(new Join(how, table, on));
    }

    /** A full join wants one that is an equality, on PostgreSQL. */
    private Term condition(How how, Columns table) {
        Columns other = tables.get(shape.nextInt(tables.size()));
        Term reference = other.isPlant() ? other.all().get(table.isPlant() ? 2 : 1) : other.key();
        if (how == How.FULL || shape.nextBoolean()) {
            return equal(reference, table.key());
        }
        List<Columns> both = new ArrayList<>(tables);
        both.add(table);
        Leaves leaves = new Leaves(shape, both);
        Leaves own = new Leaves(shape, List.of(table));
        // MySQL 8.0 takes NULL for '' where it joins by equal texts: a row is left of (select '' as a) join (select null as b) on a = b
        boolean mistaken = dialect.name().equals("mysql");
        return new Terms(shape, values, kind -> (mistaken && kind.isText() ? own : leaves).apply(kind), null).condition(1);
    }

    private static Term equal(Term first, Term second) {
        return Term.condition(first.any().eq(second.any()), Meaning.of(first.meaning(), second.meaning(), (a, b) -> a.equals(b)));
    }

    Select<Row3<Object, Object, Object>> from(Select<Row3<Object, Object, Object>> select) {
        Select<Row3<Object, Object, Object>> all = select.from(tables.get(0).table());
        for (Join join : joins) {
            all = switch (join.how) {
                case BY_KEY -> all.join(join.table.table());
                case LEFT_BY_KEY -> all.leftJoin(join.table.table());
                case INNER -> all.join(join.table.table(), join.on.flag());
                case LEFT -> all.leftJoin(join.table.table(), join.on.flag());
                case RIGHT -> all.rightJoin(join.table.table(), join.on.flag());
                case FULL -> all.fullJoin(join.table.table(), join.on.flag());
                case CROSS -> all.crossJoin(join.table.table());
            };
        }
        return all;
    }

    List<Scene> scenes() {
        List<Scene> scenes = new ArrayList<>();
        tables.get(0).rows().apply(world).forEach(row -> scenes.add(Scene.within(null).with(tables.get(0).table(), row)));
        List<Scene> all = scenes;
        for (Join join : joins) {
            all = joined(all, join);
        }
        return all;
    }

    private List<Scene> joined(List<Scene> before, Join join) {
        List<Scene> all = new ArrayList<>();
        Set<Object> matched = Collections.newSetFromMap(new IdentityHashMap<>());
        List<?> rows = join.table.rows().apply(world);
        for (Scene each : before) {
            boolean any = false;
            for (Object row : rows) {
                Scene both = each.with(join.table.table(), row);
                if (join.on == null || Boolean.TRUE.equals(join.on.meaning().of(both))) {
                    all.add(both);
                    matched.add(row);
                    any = true;
                }
            }
            if (!any && (join.how == How.LEFT || join.how == How.LEFT_BY_KEY || join.how == How.FULL)) {
                all.add(each.with(join.table.table(), null));
            }
        }
        for (Object row : rows) {
            if (!matched.contains(row) && (join.how == How.RIGHT || join.how == How.FULL)) {
                Scene alone = Scene.within(null);
                for (Columns table : tables.subList(0, tables.indexOf(join.table))) {
                    alone = alone.with(table.table(), null);
                }
                all.add(alone.with(join.table.table(), row));
            }
        }
        return all;
    }
}
