package dev.rowan.it.relation.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.session.EntityState;
import dev.rowan.sql.Relationship;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What is compared between a session and its model. */
final class Comparison {

    private final Machine machine;

    Comparison(Machine machine) {
        this.machine = machine;
    }

    /** The database, and the objects that the session holds, with the model; nothing waits for a flush. */
    void compare() {
        assertThat(machine.tables.read()).isEqualTo(machine.world.text());
        Set<Thing> compared = new LinkedHashSet<>();
        while (compared.size() < machine.world.held.size()) {       // what they lead to may be new here
            for (Thing thing : List.copyOf(machine.world.held)) {
                if (compared.add(thing)) {
                    compare(thing);
                }
            }
        }
        states();
    }

    void states() {
        machine.world.held.forEach(thing -> state(thing, EntityState.PERSISTENT));
        machine.fresh.forEach(thing -> state(thing, machine.pending.contains(thing) ? EntityState.PENDING : EntityState.TRANSIENT));
        machine.deleted.forEach(thing -> state(thing, EntityState.DELETED));
    }

    void state(Thing thing, EntityState state) {
        same(machine.session.state(thing.object), state, "state", thing);
    }

    private void compare(Thing thing) {
        Kind kind = thing.kind;
        Object object = thing.object;
        Thing parent = machine.world.parent(thing);
        same(kind.id(object), thing.id, "id", thing);
        same(kind.name(object), machine.world.rows.get(thing).name(), "name", thing);
        same(kind.key(object), parent == null ? null : parent.id, "foreign key", thing);
        if (kind.parent() != null) {
            Object one = kind.one(object);
            boolean loaded = Plan.isLoaded(machine.session, object, kind.oneRelationship());
            same(one == null ? null : machine.adopt(kind.parent(), one), loaded ? parent : null, "one", thing);
        }
        compare(thing, kind.child(), kind.childrenRelationship(), machine.world.children(thing));
        compare(thing, kind.peer(), kind.peersRelationship(), machine.world.peers(thing));
        same(machine.session.isDirty(object), false, "being dirty", thing);
    }

    private static void same(Object actual, Object expected, String what, Thing thing) {
        if (!Objects.equals(actual, expected)) {        // most are: nothing is made for them
            assertThat(actual).as("the %s of %s", what, thing).isEqualTo(expected);
        }
    }

    private void compare(Thing thing, Kind kind, Relationship<?, ?> relationship, Set<Thing> expected) {
        if (kind == null) {
            return;
        }
        boolean loaded = Plan.isLoaded(machine.session, thing.object, relationship);
        if (kind == thing.kind.child() && thing.kind.isSingle()) {
            loaded |= !thing.kind.children(thing.object).isEmpty();
        } else {
            same(Plan.isSet(thing.object, relationship), loaded, "being set of " + relationship.name(), thing);
        }
        if (loaded) {
            Collection<Object> elements = kind == thing.kind.child() ? thing.kind.children(thing.object) : thing.kind.peers(thing.object);
            List<Thing> found = elements.stream().map(element -> machine.adopt(kind, element)).toList();
            if (found.size() != expected.size() || !expected.containsAll(found)) {
                assertThat(found).as("%s of %s", relationship, thing).containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }
}
