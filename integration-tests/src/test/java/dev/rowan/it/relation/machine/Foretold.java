package dev.rowan.it.relation.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rowan.session.ChangedObject;
import dev.rowan.session.Changes;
import dev.rowan.session.RelatedPair;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.Table;
import dev.rowan.sql.Tables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a session foretells of a flush, to be compared with what that then does; asking changes nothing. */
final class Foretold {

    private final Machine machine;
    private final Map<String, String> before;
    private final Set<String> held = new TreeSet<>();
    private final Map<String, Integer> sent;
    private Changes changes;
    private final Throwable refusal;

    Foretold(Machine machine) {
        this.machine = machine;
        this.before = machine.tables.read();
        this.sent = machine.session.statements().shapes();
        machine.world.held.forEach(thing -> held.add(thing.kind + " " + thing.id));
        List<Object> objects = objects();
        this.refusal = catchThrowable(() -> changes = machine.session.changes());
        if (refusal == null) {
            assertThat(machine.session.changes()).hasToString(changes.toString());
        }
        assertThat(objects()).isEqualTo(objects);
        assertThat(machine.session.statements().shapes()).isEqualTo(sent);
    }

    /** All that the session's objects say, and what it says of them. */
    private List<Object> objects() {
        List<Object> objects = new ArrayList<>();
        Map<Object, Thing> all = new IdentityHashMap<>(machine.things);
        all.forEach((object, thing) -> {
            Kind kind = thing.kind;
            objects.add(machine.session.state(object));
            objects.add(machine.session.isDirty(object));
            objects.add(List.of(String.valueOf(kind.id(object)), String.valueOf(kind.name(object)), String.valueOf(kind.key(object))));
            objects.add(System.identityHashCode(kind.one(object)));
            for (Relationship<?, ?> relationship : Machine.relationships(kind)) {
                objects.add(machine.session.contains(object) && Plan.isLoaded(machine.session, object, relationship));
            }
            objects.add(kind.child() == null ? null : elements(kind.children(object), kind.childrenRelationship(), object));
            objects.add(kind.peer() == null ? null : elements(kind.peers(object), kind.peersRelationship(), object));
        });
        return objects;
    }

    private static List<Integer> elements(Collection<Object> elements, Relationship<?, ?> relationship, Object object) {
        List<Integer> all = new ArrayList<>();
        if (Plan.isSet(object, relationship)) {
            elements.forEach(element -> all.add(System.identityHashCode(element)));
        }
        return all;
    }

    /** The flush was refused, by Rowan before anything was sent, or by the database. */
    void refused(Throwable by, boolean byRowan) {
        if (byRowan || refusal != null) {
            assertThat(refusal).as("foretold: %s", changes).isNotNull().hasSameClassAs(by);
            assertThat(by).hasMessageContaining(refusal.getMessage());
        }
    }

    /** The flush has done what it does. */
    void done() {
        if (refusal != null) {
            throw new AssertionError("foretold, and not so", refusal);
        }
        Map<String, String> after = machine.tables.read();
        Set<String> inserted = new TreeSet<>(after.keySet());
        inserted.removeAll(before.keySet());
        Set<String> deleted = new TreeSet<>(before.keySet());
        deleted.removeAll(after.keySet());
        Set<String> updated = new TreeSet<>(after.keySet());
        updated.removeIf(row -> after.get(row).equals(before.get(row)) || inserted.contains(row));
        same("inserted", inserted, rows(changes.added(), changes.related()));
        same("deleted", deleted, rows(changes.deleted(), changes.unrelated()));
        same("updated", updated, rows(changes.changed().stream().<Object>map(ChangedObject::entity).toList(), List.of()));
        changes.changed().forEach(Foretold::values);
        if (changes.isEmpty() || changes.unloaded().isEmpty()) {
            assertThat(writes().isEmpty()).as("writes %s, foretold: %s", writes(), changes).isEqualTo(changes.isEmpty());
        }
    }

    private Set<String> rows(List<Object> entities, List<RelatedPair> pairs) {
        Set<String> rows = new TreeSet<>();
        entities.forEach(entity -> rows.add(kind(entity) + " " + kind(entity).id(entity)));
        for (RelatedPair pair : pairs) {
            boolean user = kind(pair.owner()) == Kind.USER;
            Object one = user ? pair.owner() : pair.target();
            Object other = user ? pair.target() : pair.owner();
            rows.add("MEMBER " + Kind.USER.id(one) + " " + Kind.GROUP.id(other));
        }
        return rows;
    }

    private static Kind kind(Object entity) {
        return List.of(Kind.values()).stream().filter(kind -> kind.table().entity() == entity.getClass()).findFirst().orElseThrow();
    }

    private void same(String what, Set<String> rows, Set<String> foretold) {
        assertThat(rows).as("%s, foretold: %s", what, changes).containsAll(foretold);
        Set<String> others = new LinkedHashSet<>(rows);
        others.removeAll(foretold);
        others.removeIf(this::isUnloaded);
        assertThat(others).as("%s and not foretold: %s", what, changes).isEmpty();
    }

    /** Whether a row was not known to the session, as a relationship that leads to it was not loaded. */
    private boolean isUnloaded(String row) {
        boolean member = row.startsWith("MEMBER ");
        return !held.contains(row) && changes.unloaded().stream().anyMatch(unloaded -> {
            Kind kind = kind(unloaded.owner());
            return member
                    ? unloaded.relationship().equals(kind.peersRelationship())
                            && List.of(row.split(" ")).contains("" + kind.id(unloaded.owner()))
                    : row.startsWith(kind.child() + " ") && unloaded.relationship().equals(kind.childrenRelationship());
        });
    }

    private static void values(ChangedObject change) {
        Table<Object> table = Tables.ofEntity(change.entity());
        Object[] values = table.mapper().values(change.entity());
        change.columns().forEach((column, value) -> {
            Object expected = value.keyOf().isPresent() ? kind(value.keyOf().get()).id(value.keyOf().get()) : value.after();
            assertThat(values[column.position()]).as("%s", change).isEqualTo(expected);
        });
    }

    private Map<String, Integer> writes() {
        Map<String, Integer> writes = new TreeMap<>(machine.session.statements().shapes());
        writes.entrySet().removeIf(entry -> entry.getValue().equals(sent.get(entry.getKey()))
                || !entry.getKey().matches("(?is)(insert|update|delete).*"));
        return writes;
    }
}
