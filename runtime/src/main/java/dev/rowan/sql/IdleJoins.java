package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which joins can change what rows a query has: not a left join that finds one row at most, of which nothing else is asked. */
final class IdleJoins {

    private IdleJoins() {
    }

    /**
     * The joins of a query without those that change nothing.
     *
     * @param joins all of them, each with its condition
     * @param asked what else is asked of the sources
     */
    static List<Join> removed(List<Join> joins, List<? extends Expression<?>> asked, Dialect dialect) {
        List<Join> kept = new ArrayList<>(joins);
        for (int i = joins.size() - 1; i >= 0; i--) {        // from the end, as a join may have been there for a later one only
            Join join = joins.get(i);
            if (join.kind() == Join.Kind.LEFT && findsOneAtMost(join, dialect)) {
                List<Expression<?>> others = new ArrayList<>(asked);
                kept.stream().filter(other -> other != join && other.on() != null).forEach(other -> others.add(other.on()));
                if (!SourceProbe.sources(others, dialect).contains(join.source())) {
                    kept.remove(join);
                }
            }
        }
        return kept;
    }

    /** Whether each row before has one of the joined table at most: whether a key of that is equal to what does not depend on it. */
    static boolean findsOneAtMost(Join join, Dialect dialect) {
        boolean keepsFirst = join.kind() == Join.Kind.INNER || join.kind() == Join.Kind.LEFT;
        if (!keepsFirst || !(join.source() instanceof Table<?> table) || join.on() == null) {
            return false;
        }
        Set<Expression<?>> told = new HashSet<>();
        told(join.on(), table, dialect, told);
        return !table.keyColumns().isEmpty() && told.containsAll(table.keyColumns())
                || table.uniques().stream().anyMatch(unique -> told.containsAll(unique.columns()));
    }

    /** NULL is equal to nothing, so a unique column that can be NULL tells as much as another. */
    private static void told(Condition on, Table<?> table, Dialect dialect, Set<Expression<?>> told) {
        if (on instanceof Junction all && all.operator().equals(" and ")) {
            all.operands().forEach(one -> told(one, table, dialect, told));
        } else if (on instanceof Comparison equal && equal.operator().equals(" = ")) {
            told(equal.left(), equal.right(), table, dialect, told);
            told(equal.right(), equal.left(), table, dialect, told);
        }
    }

    private static void told(Expression<?> one, Expression<?> other, Table<?> table, Dialect dialect, Set<Expression<?>> told) {
        if (one instanceof Column<?, ?> column && column.table().equals(table)
                && !SourceProbe.sources(List.of(other), dialect).contains(table)) {
            told.add(column);
        }
    }
}
