package dev.rowan.it.fuzz;

import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.notExists;
import static dev.rowan.sql.Sql.row;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.subquery;

import dev.rowan.sql.Expression;
import dev.rowan.sql.Row2;
import dev.rowan.sql.Select;
import java.util.ArrayList;
import java.util.List;

/** Random conditions about other queries, which may use what stands around them. */
final class Subqueries {

    private final World world;
    private int made;

    Subqueries(World world) {
        this.world = world;
    }

    /** A table under a name that no other has. */
    Columns alias(java.util.Random shape) {
        String name = "s" + ++made;
        return shape.nextBoolean() ? Columns.of(Garden_PlantTable.PLANT.as(name)) : Columns.of(Garden_BedTable.BED.as(name));
    }

    Term of(Terms outer) {
        Columns inner = alias(outer.shape);
        Leaves own = new Leaves(outer.shape, List.of(inner));
        Terms terms = new Terms(outer.shape, outer.values,
                kind -> outer.shape.nextInt(3) == 0 ? outer.leaf(kind) : own.apply(kind), null);
        Term where = terms.condition(1);
        int form = outer.shape.nextInt(6);
        Kind kind = inner.isPlant() ? Kind.comparable(outer.shape) : outer.shape.nextBoolean() ? Kind.CODE : Kind.DECIMAL;
        Term asked = own.apply(kind);
        Term other = own.apply(Kind.INT);
        Term beside = outer.leaf(kind);
        Term besides = outer.leaf(Kind.INT);
        Select<Object> query = select(asked.any()).from(inner.table()).where(where.flag());
        return switch (form) {
            case 0 -> Term.condition(exists(query), scene -> !found(scene, inner, where).isEmpty());
            case 1 -> Term.condition(notExists(query), scene -> found(scene, inner, where).isEmpty());
            case 2 -> Term.condition(beside.any().in(query),
                    scene -> Meaning.in(beside.meaning().of(scene), values(scene, inner, where, asked)));
            case 3 -> Term.condition(beside.any().notIn(query),
                    scene -> Meaning.not(Meaning.in(beside.meaning().of(scene), values(scene, inner, where, asked))));
            case 5 -> {
                Select<Row2<Object, Object>> pairs = select(asked.any(), other.any()).from(inner.table()).where(where.flag());
                yield Term.condition(row(beside.any(), besides.any()).in(pairs), scene -> {
                    Object in = Boolean.FALSE;
                    for (Scene each : found(scene, inner, where)) {
                        in = Meaning.or(in, Meaning.and(Meaning.equal(beside.meaning().of(scene), asked.meaning().of(each)),
                                Meaning.equal(besides.meaning().of(scene), other.meaning().of(each))));
                    }
                    return in;
                });
            }
            default -> {
                Expression<Integer> largest = subquery(select(max(other.number())).from(inner.table()).where(where.flag()));
                yield Term.condition(besides.number().ge(largest), Meaning.of(besides.meaning(),
                        scene -> largest(values(scene, inner, where, other)), (x, y) -> Meaning.compare(x, y) >= 0));
            }
        };
    }

    private List<Scene> found(Scene scene, Columns inner, Term where) {
        List<Scene> found = new ArrayList<>();
        for (Object each : inner.rows().apply(world)) {
            Scene one = Scene.within(scene).with(inner.table(), each);
            if (Boolean.TRUE.equals(where.meaning().of(one))) {
                found.add(one);
            }
        }
        return found;
    }

    private List<Object> values(Scene scene, Columns inner, Term where, Term asked) {
        List<Object> values = new ArrayList<>();
        found(scene, inner, where).forEach(each -> values.add(asked.meaning().of(each)));
        return values;
    }

    private static Object largest(List<Object> values) {
        return values.stream().filter(java.util.Objects::nonNull).max(Meaning::compare).orElse(null);
    }
}
