package dev.rowan.it.relation.machine;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** What is in the database, and which of it the session holds. A savepoint is a copy. */
final class World {

    final Map<Thing, Row> rows = new LinkedHashMap<>();
    /** A user and a group. */
    final Set<List<Thing>> members = new LinkedHashSet<>();
    final Set<Thing> held = new LinkedHashSet<>();

    record Row(String name, Thing parent) {
    }

    World copy() {
        World copy = new World();
        copy.rows.putAll(rows);
        copy.members.addAll(members);
        copy.held.addAll(held);
        return copy;
    }

    Thing parent(Thing thing) {
        Row row = rows.get(thing);
        return row == null ? null : row.parent;
    }

    Set<Thing> children(Thing parent) {
        Set<Thing> children = new LinkedHashSet<>();
        rows.forEach((thing, row) -> {
            if (row.parent == parent) {
                children.add(thing);
            }
        });
        return children;
    }

    Set<Thing> peers(Thing thing) {
        Set<Thing> peers = new LinkedHashSet<>();
        for (List<Thing> pair : members) {
            if (pair.contains(thing)) {
                peers.add(pair.get(pair.get(0) == thing ? 1 : 0));
            }
        }
        return peers;
    }

    static List<Thing> pair(Thing one, Thing other) {
        return one.kind == Kind.USER ? List.of(one, other) : List.of(other, one);
    }

    Thing find(Kind kind, Object id) {
        return rows.keySet().stream().filter(thing -> thing.kind == kind && Objects.equals(thing.id, id)).findFirst().orElse(null);
    }

    /** Whether the row relates to any other. */
    boolean isRelated(Thing thing) {
        return parent(thing) != null || !children(thing).isEmpty() || !peers(thing).isEmpty();
    }

    /** The same as text, as {@link Tables#read} gives it. */
    Map<String, String> text() {
        Map<String, String> text = new TreeMap<>();
        rows.forEach((thing, row) -> text.put(thing.kind + " " + thing.id,
                row.name + (row.parent == null ? "" : " of " + row.parent.id)));
        members.forEach(pair -> text.put("MEMBER " + pair.get(0).id + " " + pair.get(1).id, ""));
        return text;
    }
}
