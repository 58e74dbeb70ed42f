package dev.rowan.it.relation.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** A detached graph that is merged: the session's own objects say what it says, and what it does not say is as it was. */
final class Merging {

    private final Machine machine;
    private final Thing thing;
    private final Kind kind;
    private final Object detached;
    /** What the detached objects in collections stand for; new ones for nothing. */
    private final Map<Object, Thing> copied = new IdentityHashMap<>();

    Merging(Machine machine, Thing thing) {
        this.machine = machine;
        this.thing = thing;
        this.kind = thing.kind;
        this.detached = copy(thing);
    }

    /** As it was read by another session, and renamed since. */
    private Object copy(Thing original) {
        for (Map.Entry<Object, Thing> known : copied.entrySet()) {
            if (known.getValue() == original) {
                return known.getKey();
            }
        }
        Object copy = original.kind.make("m" + machine.number());
        original.kind.id(copy, original.id);
        Thing parent = machine.world.parent(original);
        original.kind.key(copy, parent == null ? null : parent.id);
        copied.put(copy, original);
        return copy;
    }

    /** Has the detached object lead to these; without this call its collections are null. */
    Merging children(List<Thing> children, boolean andNew) {
        kind.children(detached, copies(children, kind.child(), andNew));
        return this;
    }

    Merging peers(List<Thing> peers, boolean andNew) {
        kind.peers(detached, copies(peers, kind.peer(), andNew));
        return this;
    }

    Merging one(Thing one) {
        kind.one(detached, copy(one));
        return this;
    }

    private List<Object> copies(List<Thing> originals, Kind of, boolean andNew) {
        List<Object> copies = new ArrayList<>();
        originals.forEach(original -> copies.add(copy(original)));
        if (andNew) {
            copies.add(of.make("n" + machine.number()));
        }
        return copies;
    }

    void run() {
        Object held = machine.world.held.contains(thing) ? thing.object : null;
        Object one = held == null ? null : kind.one(held);
        boolean children = held != null && kind.child() != null && Plan.isSet(held, kind.childrenRelationship());
        boolean peers = held != null && kind.peer() != null && Plan.isSet(held, kind.peersRelationship());
        Object own = machine.session.merge(detached);
        assertThat(own).isNotSameAs(detached);
        assertThat(machine.adopt(kind, own)).isEqualTo(thing);
        says(own, detached);
        if (kind.one(detached) == null) {
            assertThat(kind.one(own)).as("%s, of which nothing was said", kind.oneRelationship()).isSameAs(one);
        } else {
            assertThat(machine.adopt(kind.parent(), kind.one(own))).isEqualTo(copied.get(kind.one(detached)));
            says(kind.one(own), kind.one(detached));
        }
        if (kind.child() != null) {
            if (Plan.isSet(detached, kind.childrenRelationship())) {
                elements(kind.child(), kind.children(own), kind.children(detached));
            } else {
                untouched(Plan.isSet(own, kind.childrenRelationship()), children);
            }
        }
        if (kind.peer() != null) {
            if (Plan.isSet(detached, kind.peersRelationship())) {
                elements(kind.peer(), kind.peers(own), kind.peers(detached));
            } else {
                untouched(Plan.isSet(own, kind.peersRelationship()), peers);
            }
        }
    }

    /** A collection is as it was; or not loaded again, where the row was read anew. */
    private static void untouched(boolean set, boolean before) {
        assertThat(before || !set).isTrue();
    }

    private static void says(Object own, Object said) {
        Kind of = Kind.of(said);
        assertThat(of.name(own)).isEqualTo(of.name(said));
        assertThat(of.key(own)).isEqualTo(of.key(said));
    }

    private void elements(Kind of, Collection<Object> own, Collection<Object> said) {
        assertThat(own).extracting(of::name).containsExactlyInAnyOrderElementsOf(said.stream().map(of::name).toList());
        for (Object element : own) {
            Object saying = said.stream().filter(each -> of.name(each).equals(of.name(element))).findFirst().orElseThrow();
            assertThat(element).isNotSameAs(saying);
            says(element, saying);
            if (copied.containsKey(saying)) {
                assertThat(machine.adopt(of, element)).isEqualTo(copied.get(saying));
            } else {
                machine.pend(of, element);
            }
        }
    }
}
