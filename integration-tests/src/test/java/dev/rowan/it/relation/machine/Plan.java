package dev.rowan.it.relation.machine;

import dev.rowan.it.relation.machine.World.Row;
import dev.rowan.session.EntityState;
import dev.rowan.session.Session;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a flush is to make of what the objects say now, found in the plainest way: each is compared with the rows. */
final class Plan {

    final World after;
    final Set<Thing> deleted = new LinkedHashSet<>();
    /** What is to be deleted, and others are to lead to: nothing says what becomes of that. */
    final Set<Thing> disputed = new LinkedHashSet<>();
    /** Why it is refused, by Rowan or by the database; null where not. */
    String refusedByRowan;
    String refusedByDatabase;
    /** Whether the database may refuse it, or not: by the order in which rows are written. */
    boolean uncertain;

    private final World before;
    private final Map<Object, Thing> things;
    private final Set<Thing> leaving;
    private final Session session;
    private final Set<Thing> kept = new LinkedHashSet<>();
    private final Deque<Thing> reached = new ArrayDeque<>();
    /** To whom rows are to refer, as relationships say: nobody is null. */
    private final Map<Thing, Thing> said = new LinkedHashMap<>();
    private final List<Thing> out = new ArrayList<>();

    Plan(World before, Map<Object, Thing> things, Collection<Thing> pending, Set<Thing> leaving, Session session) {
        this.before = before;
        this.after = before.copy();
        this.things = things;
        this.leaving = leaving;
        this.session = session;
        before.held.stream().filter(thing -> !leaving.contains(thing)).forEach(this::keep);
        pending.forEach(this::keep);
        while (!reached.isEmpty()) {
            look(reached.remove());
        }
        deleted.addAll(leaving);
        out.forEach(this::takenOut);
        kept.forEach(this::write);
        leaving.forEach(this::dispute);
        deleted.forEach(this::letGo);
        after.rows.keySet().stream().filter(thing -> thing.kind.isSingle()).forEach(this::crowd);
        kept.stream().filter(this::isNew).forEach(after.held::add);
        after.held.removeAll(deleted);
    }

    private void keep(Thing thing) {
        if (kept.add(thing)) {
            reached.add(thing);
        }
    }

    private boolean isNew(Thing thing) {
        return !before.rows.containsKey(thing);
    }

    // What relationships say

    private void look(Thing thing) {
        Kind kind = thing.kind;
        if (kind.parent() != null) {
            lookAtOne(thing, things.get(kind.one(thing.object)));
        }
        if (kind.child() != null && says(thing)) {
            lookAtChildren(thing, elements(kind.children(thing.object)));
        }
        if (kind.peer() != null && isSet(thing, kind.peersRelationship())) {
            lookAtPeers(thing, elements(kind.peers(thing.object)));
        }
    }

    private void lookAtOne(Thing thing, Thing now) {
        boolean loaded = !isNew(thing) && isLoaded(thing, thing.kind.oneRelationship());
        if (loaded ? now != before.parent(thing) : now != null && !isThereAlready(thing, now)) {
            if (now == null && thing.kind.owned()) {
                refusedByRowan = thing + " of nobody";
            }
            lead(thing, now);
        }
    }

    /** Put where none was loaded, though it was there all along. */
    private boolean isThereAlready(Thing thing, Thing now) {
        return before.held.contains(thing) && now == before.parent(thing) && !keyChanged(thing);
    }

    private void lookAtChildren(Thing thing, Set<Thing> now) {
        Set<Thing> were = isNew(thing) ? Set.of() : before.children(thing);
        now.stream().filter(child -> !were.contains(child)).forEach(child -> lead(child, thing));
        were.stream().filter(child -> !now.contains(child)).forEach(out::add);
    }

    private void lookAtPeers(Thing thing, Set<Thing> now) {
        Set<Thing> were = before.peers(thing);
        for (Thing peer : now) {
            if (!were.contains(peer)) {
                after.members.add(World.pair(thing, peer));
                reach(peer);
            }
        }
        were.stream().filter(peer -> !now.contains(peer)).forEach(peer -> after.members.remove(World.pair(thing, peer)));
    }

    private void lead(Thing child, Thing parent) {
        if (said.containsKey(child) && said.get(child) != parent) {
            refusedByRowan = child + " to two";
        }
        said.put(child, parent);
        reach(child);
        if (parent != null) {
            reach(parent);
        }
    }

    private void reach(Thing thing) {
        if (leaving.contains(thing)) {
            disputed.add(thing);
        } else if (isNew(thing)) {
            keep(thing);
        }
    }

    /** Put elsewhere it moves, by whatever says so; else it is let go, or deleted. */
    private void takenOut(Thing child) {
        if (said.containsKey(child) || leaving.contains(child) || before.held.contains(child) && keyChanged(child)) {
            return;
        }
        if (child.kind.owned()) {
            deleted.add(child);
        } else {
            said.put(child, null);
            kept.add(child);
        }
    }

    // Rows

    private boolean keyChanged(Thing thing) {
        Thing parent = before.parent(thing);
        return !Objects.equals(thing.kind.key(thing.object), parent == null ? null : parent.id);
    }

    private void write(Thing thing) {
        if (!before.held.contains(thing) && !isNew(thing)) {
            after.rows.computeIfPresent(thing, (same, row) -> new Row(row.name(), null));     // taken out, and not held
            return;
        }
        Thing parent = before.parent(thing);
        Kind kind = thing.kind;
        if (kind.parent() != null && keyChanged(thing)) {
            parent = before.find(kind.parent(), kind.key(thing.object));
            if (leaving.contains(parent)) {
                disputed.add(parent);
            }
            if (said.containsKey(thing) && said.get(thing) != parent) {
                refusedByRowan = thing + " leads elsewhere than its key";
            }
        }
        parent = said.getOrDefault(thing, parent);
        if (kind.owned() && parent == null && !deleted.contains(thing)) {
            refusedByDatabase = thing + " without a key";
        }
        after.rows.put(thing, new Row(kind.name(thing.object), parent));
    }

    private void dispute(Thing thing) {
        Kind kind = thing.kind;
        if (kind.child() != null && says(thing)
                && !before.children(thing).containsAll(elements(kind.children(thing.object)))
                || kind.peer() != null && isSet(thing, kind.peersRelationship())
                && !before.peers(thing).containsAll(elements(kind.peers(thing.object)))) {
            disputed.add(thing);
        }
    }

    private void letGo(Thing thing) {
        after.rows.remove(thing);
        after.members.removeIf(pair -> pair.contains(thing));
        for (Thing child : after.children(thing)) {
            if (child.kind.owned()) {
                after.rows.remove(child);
                after.held.remove(child);
                kept.remove(child);
            } else {
                after.rows.put(child, new Row(after.rows.get(child).name(), null));
            }
        }
    }

    /** Whether what is in its place for children means something: null does where it was loaded. */
    private boolean says(Thing thing) {
        return thing.kind.isSingle() ? !thing.kind.children(thing.object).isEmpty() || isLoaded(thing, thing.kind.childrenRelationship())
                : isSet(thing, thing.kind.childrenRelationship());
    }

    /** One has one child at most; whether a place is free in time is certain where its owner says who leaves it. */
    private void crowd(Thing parent) {
        Set<Thing> now = after.children(parent);
        if (now.size() > 1) {
            refusedByDatabase = parent + " of two";
        }
        Set<Thing> were = before.children(parent);
        if (!were.isEmpty() && !now.isEmpty() && !now.equals(were)) {
            uncertain |= !(out.containsAll(were) && now.equals(elements(parent.kind.children(parent.object)))
                    && were.stream().allMatch(child -> !child.kind.owned() || deleted.contains(child)));
        }
    }

    // Objects

    private boolean isLoaded(Thing thing, Relationship<?, ?> relationship) {
        return isLoaded(session, thing.object, relationship);
    }

    @SuppressWarnings("unchecked")      // of the object's entity
    static boolean isLoaded(Session session, Object object, Relationship<?, ?> relationship) {
        return session.state(object) != EntityState.TRANSIENT && session.isLoaded(object, (Relationship<Object, ?>) relationship);
    }

    private static boolean isSet(Thing thing, Relationship<?, ?> relationship) {
        return isSet(thing.object, relationship);
    }

    @SuppressWarnings("unchecked")      // of the object's entity
    static boolean isSet(Object object, Relationship<?, ?> relationship) {
        return relationship instanceof ToMany<?, ?> ? ((ToMany<Object, ?>) relationship).isSet(object)
                : ((ToOne<Object, ?>) relationship).get(object) != null;
    }

    private Set<Thing> elements(Collection<Object> objects) {
        Set<Thing> elements = new LinkedHashSet<>();
        objects.forEach(object -> elements.add(Objects.requireNonNull(things.get(object), "an object that is no row")));
        return elements;
    }
}
