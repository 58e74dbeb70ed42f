package dev.rowan.session;

import dev.rowan.SessionStateException;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Rows of one table in the order of the foreign keys that the table has to itself: each after the rows it refers to, and
 * otherwise as they were.
 *
 * @param rows the places the rows had, in their new order
 * @param broken the references that close a cycle, which must be NULL at first
 */
record RowOrder(List<Integer> rows, List<Broken> broken) {

    /** A reference that is left out: of a row by its former place, and by which foreign key. */
    record Broken(int row, ForeignKey<?> key) {
    }

    private record Edge(int from, int to, ForeignKey<?> key) {
    }

    /**
     * The order of these rows, given as values in the table's order.
     *
     * @param deferred whether a foreign key is checked at COMMIT, so that it may close a cycle as it is
     * @throws SessionStateException if they refer to each other in a cycle by foreign keys that take no NULL
     */
    static RowOrder of(Table<?> table, List<Object[]> rows, Predicate<ForeignKey<?>> deferred) {
        List<Edge> edges = edges(table, rows);
        if (edges.isEmpty()) {
            return new RowOrder(IntStream.range(0, rows.size()).boxed().toList(), List.of());
        }
        List<Integer> sorted = new ArrayList<>(rows.size());
        List<Broken> broken = new ArrayList<>();
        boolean[] placed = new boolean[rows.size()];
        int[] waitingFor = new int[rows.size()];
        edges.forEach(edge -> waitingFor[edge.from]++);
        List<List<Edge>> incoming = grouped(edges, rows.size(), Edge::to);
        List<List<Edge>> outgoing = null;
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int i = 0; i < rows.size(); i++) {
            if (waitingFor[i] == 0) {
                ready.add(i);
            }
        }
        while (sorted.size() < rows.size()) {
            if (ready.isEmpty()) {
                outgoing = outgoing != null ? outgoing : grouped(edges, rows.size(), Edge::from);
                ready.add(breakCycle(table, outgoing, waitingFor, placed, broken, deferred));
            }
            int row = ready.remove();
            sorted.add(row);
            placed[row] = true;
            for (Edge edge : incoming.get(row)) {
                if (waitingFor[edge.from] > 0 && --waitingFor[edge.from] == 0) {
                    ready.add(edge.from);
                }
            }
        }
        return new RowOrder(sorted, broken);
    }

    private static List<Edge> edges(Table<?> table, List<Object[]> rows) {
        List<Edge> edges = new ArrayList<>();
        for (ForeignKey<?> key : table.foreignKeys()) {
            if (key.target().equals(table)) {
                References references = new References(key, rows);
                for (int i = 0; i < rows.size(); i++) {
                    int target = references.target(rows.get(i));
                    if (target >= 0 && target != i) {
                        edges.add(new Edge(i, target, key));
                    }
                }
            }
        }
        return edges;
    }

    private static List<List<Edge>> grouped(List<Edge> edges, int rows, ToIntFunction<Edge> end) {
        List<List<Edge>> ofRow = new ArrayList<>(rows);
        for (int i = 0; i < rows; i++) {
            ofRow.add(new ArrayList<>(0));
        }
        edges.forEach(edge -> ofRow.get(end.applyAsInt(edge)).add(edge));
        return ofRow;
    }

    /** Leaves out what the first row that can do without it still waits for, so that it is ready. */
    private static int breakCycle(Table<?> table, List<List<Edge>> outgoing, int[] waitingFor, boolean[] placed, List<Broken> broken,
            Predicate<ForeignKey<?>> deferred) {
        for (int row = 0; row < waitingFor.length; row++) {
            if (waitingFor[row] > 0) {
                int candidate = row;
                List<Edge> open = outgoing.get(row).stream().filter(edge -> !placed[edge.to]).toList();
                if (open.stream().allMatch(edge -> deferred.test(edge.key) || edge.key.optional())) {
                    open.stream().filter(edge -> !deferred.test(edge.key)).forEach(edge -> broken.add(new Broken(candidate, edge.key)));
                    waitingFor[row] = 0;
                    return row;
                }
            }
        }
        throw new SessionStateException("rows of " + table + " refer to each other in a cycle by foreign keys that take no NULL ("
                + waiting(outgoing, waitingFor).key.columns()
                + "), so that none can be written first; a deferrable foreign key can, on a database that has those");
    }

    private static Edge waiting(List<List<Edge>> outgoing, int[] waitingFor) {
        int row = 0;
        while (waitingFor[row] == 0) {
            row++;
        }
        return outgoing.get(row).get(0);
    }
}
