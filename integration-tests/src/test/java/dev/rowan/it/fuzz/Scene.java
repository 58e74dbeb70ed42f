package dev.rowan.it.fuzz;

import dev.rowan.sql.Table;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The rows that stand side by side where an expression is computed: one of each table, null where a join found none. */
final class Scene {

    private final Scene outer;
    private final Map<Table<?>, Object> rows;
    private List<Scene> others = List.of();

    private Scene(Scene outer, Map<Table<?>, Object> rows) {
        this.outer = outer;
        this.rows = rows;
    }

    /** Of no table, within another one or, where that is null, by itself. */
    static Scene within(Scene outer) {
        return new Scene(outer, Map.of());
    }

    Scene with(Table<?> table, Object row) {
        Map<Table<?>, Object> more = new IdentityHashMap<>(rows);
        more.put(table, row);
        return new Scene(outer, more);
    }

    Object row(Table<?> table) {
        return rows.containsKey(table) || outer == null ? rows.get(table) : outer.row(table);
    }

    /** The rows of its group, or, where there are windows, of the query. */
    List<Scene> others() {
        return others;
    }

    /** The same, among others. */
    Scene among(List<Scene> all) {
        Scene scene = new Scene(outer, rows);
        scene.others = all;
        return scene;
    }
}
