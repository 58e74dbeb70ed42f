package dev.rowan.it.fuzz;

import static dev.rowan.sql.Sql.lag;
import static dev.rowan.sql.Sql.rank;
import static dev.rowan.sql.Sql.rowNumber;
import static dev.rowan.sql.Sql.sum;

import dev.rowan.sql.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Random terms of the rows around one. */
final class Windows {

    private final Terms terms;
    private final List<Columns> tables;

    Windows(Terms terms, List<Columns> tables) {
        this.terms = terms;
        this.tables = tables;
    }

    Term any() {
        Term part = terms.any(1);
        List<Ordering> orders = new ArrayList<>(List.of(Ordering.of(terms.any(1), terms.shape)));
        Window ranked = dev.rowan.sql.Sql.partitionBy(part.any()).orderBy(orders.get(0).sql());
        List<Ordering> ties = new ArrayList<>(orders);
        Window total = ranked;
        for (Columns table : tables) {
            Ordering key = Ordering.of(table.key(), terms.shape);
            ties.add(key);
            total = total.orderBy(key.sql());
        }
        Comparator<Scene> loose = Ordering.all(orders);
        Comparator<Scene> strict = Ordering.all(ties);
        Term of = terms.of(Kind.INT, 1);
        return switch (terms.shape.nextInt(4)) {
            case 0 -> new Term(Kind.LONG, rowNumber().over(total), scene -> 1L + before(scene, part, strict).size());
            case 1 -> new Term(Kind.LONG, rank().over(ranked), scene -> 1L + before(scene, part, loose).size());
            case 2 -> new Term(Kind.INT, lag(of.number()).over(total), scene -> before(scene, part, strict).stream().max(strict)
                    .map(of.meaning()::of).orElse(null));
            default -> new Term(Kind.INT, sum(of.number()).over(dev.rowan.sql.Sql.partitionBy(part.any())),
                    scene -> partition(scene, part).stream().map(of.meaning()::of).filter(java.util.Objects::nonNull)
                            .reduce((a, b) -> Math.addExact((int) a, (int) b)).orElse(null));
        };
    }

    private static List<Scene> partition(Scene scene, Term part) {
        return scene.others().stream().filter(each -> Meaning.same(part.meaning().of(each), part.meaning().of(scene))).toList();
    }

    private static List<Scene> before(Scene scene, Term part, Comparator<Scene> order) {
        return partition(scene, part).stream().filter(each -> order.compare(each, scene) < 0).toList();
    }
}
