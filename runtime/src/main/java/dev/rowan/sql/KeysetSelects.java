package dev.rowan.sql;

import java.util.List;

/**
 * The SELECTs that a page by keyset is made of: the same rows in another order, with the values by which they are ordered.
 *
 * @param projection what the page asks for
 * @param clauses the rest of it
 */
record KeysetSelects<T>(Selectable<T> projection, Clauses clauses, boolean overwriting) {

    /** Those that are beyond a place, of groups too. */
    Select<KeysetRow<T>> keyed(KeysetOrder order, KeysetOrder there, Condition beyond, long rows) {
        return keyed(order, there.parts(), rows == 0 ? Limits.NONE : Limits.NONE.limit(rows), beyond);
    }

    private Select<KeysetRow<T>> keyed(KeysetOrder order, List<Order> orders, Limits limits, Condition beyond) {
        Clauses keyed = clauses.with(its -> {
            its.orders = orders;
            its.limits = limits;
        });
        Select<KeysetRow<T>> select = Select.of(Keyed.of(projection, order.keys()), keyed, overwriting);
        return beyond == null ? select : clauses.groups.isEmpty() ? select.where(beyond) : select.having(beyond);
    }

    /** The same groups as {@link #keyed} gives: those after a place, said around a query of all. */
    Select<KeysetRow<T>> keyedGroups(KeysetOrder order, KeysetOrder there, List<Object> values, long rows) {
        KeyedGroups<T> groups = KeyedGroups.of(keyed(order, List.of(), Limits.NONE, null), Keyed.of(projection, order.keys()).places());
        KeysetOrder outer = groups.ordered(there);
        Clauses around = Clauses.NONE.with(its -> {
            its.from = groups.table();
            its.where = new KeysetCondition(outer, values);
            its.orders = outer.parts();
            its.limits = Limits.NONE.limit(rows);
            its.fetchSize = clauses.fetchSize;
        });
        return Select.of(groups, around, overwriting);
    }
}
