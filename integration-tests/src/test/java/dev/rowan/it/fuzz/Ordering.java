package dev.rowan.it.fuzz;

import dev.rowan.sql.Order;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** A part of an order, which says where NULL stands, as databases do not agree on that. */
record Ordering(Term term, boolean descending, boolean nullsFirst) {

    static Ordering of(Term term, Random shape) {
        return new Ordering(term, shape.nextBoolean(), shape.nextBoolean());
    }

    Order sql() {
        Order order = descending ? term.any().desc() : term.any().asc();
        return nullsFirst ? order.nullsFirst() : order.nullsLast();
    }

    int compare(Object first, Object second) {
        if (first == null || second == null) {
            return first == second ? 0 : (first == null) == nullsFirst ? -1 : 1;
        }
        return descending ? Meaning.compare(second, first) : Meaning.compare(first, second);
    }

    static Comparator<Scene> all(List<Ordering> orders) {
        return (first, second) -> {
            for (Ordering each : orders) {
                int sign = each.compare(each.term.meaning().of(first), each.term.meaning().of(second));
                if (sign != 0) {
                    return sign;
                }
            }
            return 0;
        };
    }
}
