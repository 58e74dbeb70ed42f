package dev.rowan.sql;

import java.util.List;

/**
 * A SELECT of which only is asked how many rows it has, or whether any: without what does not change that.
 *
 * @param projection what it asks for, without lists
 * @param clauses the rest of it
 */
record Counted<T>(Selectable<T> projection, Clauses clauses) {

    private Clauses bare() {
        return clauses.with(its -> {
            its.orders = List.of();
            its.loads = List.of();
            its.busyJoinsOnly = true;
        });
    }

    /**
     * How many rows it has.
     *
     * @param aggregates whether all rows of its sources make one
     */
    Select<Long> counting(boolean aggregates) {
        Clauses all = bare().with(its -> {
            its.limits = Limits.NONE;
            its.lock = null;
            its.fetchSize = 0;
        });
        return clauses.gathers() || aggregates
                ? Select.of(Sql.count()).from(Select.of(projection, all).as("counted"))
                : Select.of(Sql.count(), all);
    }

    /** One row if it has any: as a query in FROM where its own select list decides that. */
    Query<Integer> existing(boolean aggregates) {
        Clauses first = bare().with(its -> its.limits = its.limits.limit(its.limits.limit() == null ? 1 : its.limits.limit()));
        boolean itself = aggregates || clauses.groups.stream().anyMatch(group -> Label.of(group) != null)
                || clauses.limits.offset() != null && (clauses.distinct || !clauses.distinctOn.isEmpty());
        return itself ? found(Select.of(projection, first)) : Select.of(Constant.ONE, first.with(its -> {
            its.distinct = false;
            its.distinctOn = List.of();
        }));
    }

    /** One row if this has any. */
    Query<Integer> found(QueryExpression<?> rows) {
        return Select.of(Constant.ONE).from(rows.as("found")).limit(1);
    }
}
