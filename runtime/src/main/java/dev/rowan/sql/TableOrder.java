package dev.rowan.sql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Tables in the order of their foreign keys: each after those it refers to, and by name where that leaves a choice.
 *
 * @param tables the tables
 * @param cyclic the foreign keys that refer to a table further back (none to their own table): what closes a cycle
 */
public record TableOrder(List<Table<?>> tables, List<ForeignKey<?>> cyclic) {

    /** The order of these tables; foreign keys to others are left out of account. */
    public static TableOrder of(Collection<? extends Table<?>> tables) {
        return of(tables, key -> 1);
    }

    /**
     * The same, where a cycle is opened at the foreign keys by which the fewest rows refer.
     *
     * @param rows how many rows refer by a foreign key; only asked where there is a cycle
     */
    public static TableOrder of(Collection<? extends Table<?>> tables, ToLongFunction<ForeignKey<?>> rows) {
        if (tables.size() <= 1) {
            return new TableOrder(List.copyOf(tables), List.of());      // as most flushes have it
        }
        List<Table<?>> waiting = new ArrayList<>(tables);
        waiting.sort(Comparator.comparing(Table::toString));
        Set<Table<?>> all = new HashSet<>(waiting);
        Map<Table<?>, List<ForeignKey<?>>> needs = new HashMap<>();
        for (Table<?> table : waiting) {
            needs.put(table, references(table, all));
        }
        List<Table<?>> sorted = new ArrayList<>();
        List<ForeignKey<?>> cyclic = new ArrayList<>();
        Set<Table<?>> placed = new HashSet<>();
        while (!waiting.isEmpty()) {
            Table<?> next = next(waiting, needs, placed, rows);
            for (ForeignKey<?> key : needs.get(next)) {
                if (!placed.contains(key.target())) {
                    cyclic.add(key);
                }
            }
            waiting.remove(next);
            placed.add(next);
            sorted.add(next);
        }
        return new TableOrder(List.copyOf(sorted), List.copyOf(cyclic));
    }

    /** The foreign keys of a table to others of these. */
    private static List<ForeignKey<?>> references(Table<?> table, Set<Table<?>> all) {
        List<ForeignKey<?>> keys = new ArrayList<>();
        for (ForeignKey<?> key : table.foreignKeys()) {
            if (!key.target().equals(table) && all.contains(key.target())) {
                keys.add(key);
            }
        }
        return keys;
    }

    /**
     * The first table that waits for nothing; or, where all wait, one of a cycle that waits for nothing else, whose missing
     * foreign keys can best come later: those that take NULL first, then the fewest.
     */
    private static Table<?> next(List<Table<?>> waiting, Map<Table<?>, List<ForeignKey<?>>> needs, Set<Table<?>> placed,
            ToLongFunction<ForeignKey<?>> rows) {
        for (Table<?> table : waiting) {
            if (needs.get(table).stream().allMatch(key -> placed.contains(key.target()))) {
                return table;
            }
        }
        Table<?> best = null;
        for (Table<?> table : waiting) {
            boolean cheaper = best == null || cost(needs.get(table), placed, rows) < cost(needs.get(best), placed, rows);
            if (cheaper && waitsForItsCycleOnly(table, needs, placed)) {
                best = table;
            }
        }
        return best;
    }

    private static long cost(List<ForeignKey<?>> needs, Set<Table<?>> placed, ToLongFunction<ForeignKey<?>> rows) {
        long cost = 0;
        for (ForeignKey<?> key : needs) {
            if (!placed.contains(key.target())) {
                cost += rows.applyAsLong(key) * (key.optional() ? 1 : 1_000_000);
            }
        }
        return cost;
    }

    private static boolean waitsForItsCycleOnly(Table<?> table, Map<Table<?>, List<ForeignKey<?>>> needs, Set<Table<?>> placed) {
        for (Table<?> needed : reachable(table, needs, placed)) {
            if (!reachable(needed, needs, placed).contains(table)) {
                return false;
            }
        }
        return true;
    }

    private static Set<Table<?>> reachable(Table<?> from, Map<Table<?>, List<ForeignKey<?>>> needs, Set<Table<?>> placed) {
        Set<Table<?>> found = new HashSet<>();
        Deque<Table<?>> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            for (ForeignKey<?> key : needs.get(open.pop())) {
                if (!placed.contains(key.target()) && found.add(key.target())) {
                    open.push(key.target());
                }
            }
        }
        return found;
    }
}
