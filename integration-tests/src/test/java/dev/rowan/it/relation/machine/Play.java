package dev.rowan.it.relation.machine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Plays steps on a machine: finds what each can be done with. */
final class Play {

    private final Machine machine;

    private final List<Kind> kinds;

    Play(Machine machine, List<Kind> kinds) {
        this.machine = machine;
        this.kinds = kinds;
    }

    void beginSingle(boolean reopened) {
        Thing holder = added(Kind.HOLDER);
        put(holder, Kind.HOLDER, added(Kind.PASS), false);
        added(Kind.HOLDER);
        put(added(Kind.CAR), Kind.CAR, added(Kind.PLATE), false);
        put(added(Kind.CAR), Kind.CAR, added(Kind.PLATE), false);
        machine.commit();
        if (reopened) {
            machine.reopen();
        }
    }

    /** Some rows to begin with. */
    void begin(boolean reopened) {
        Thing user = added(Kind.USER);
        added(Kind.USER);
        Thing group = added(Kind.GROUP);
        put(user, Kind.USER, group, true);
        Thing address = added(Kind.ADDRESS);
        address.kind.one(address.object, user.object);
        Thing root = added(Kind.NODE);
        put(root, Kind.NODE, added(Kind.NODE), false);
        Thing order = added(Kind.ORDER);
        put(order, Kind.ORDER, added(Kind.LINE), false);
        put(order, Kind.ORDER, added(Kind.LINE), false);
        put(added(Kind.ORDER), Kind.ORDER, added(Kind.LINE), false);
        machine.commit();
        if (reopened) {
            machine.reopen();
        }
    }

    private Thing added(Kind kind) {
        Thing thing = machine.make(kind);
        machine.add(thing);
        return thing;
    }

    void play(Step step) {
        int a = step.first();
        int b = step.second();
        switch (step.act()) {
            case ADD -> add(any(kinds, a), b);
            case MAKE_CHILD -> with(parents(), a, parent -> put(parent, parent.kind, machine.make(parent.kind.child()), false));
            case MAKE_PARENT -> with(children(), a,
                    child -> child.kind.one(child.object, machine.make(child.kind.parent()).object));
            case MAKE_PEER -> with(peers(), a, peer -> put(peer, peer.kind, machine.make(peer.kind.peer()), true));
            case RENAME -> with(all(), a, thing -> thing.kind.name(thing.object, "r" + b));
            case DELETE -> with(held(), a, machine::delete);
            case EXPUNGE -> with(all().stream().filter(this::isAlone).toList(), a, machine::expunge);
            case SET_ONE -> with(children(), a,
                    child -> child.kind.one(child.object, b == 0 ? null : object(any(machine.live(child.kind.parent()), b))));
            case SET_KEY -> with(children(), a, child -> setKey(child, b));
            case PUT -> with(parents(), a,
                    parent -> with(machine.live(parent.kind.child()), b, child -> put(parent, parent.kind, child, false)));
            case MOVE -> with(parents(), a, parent -> with(machine.live(parent.kind.child()), b, child -> move(parent, child)));
            case TAKE -> with(parents(), a, parent -> take(parent, b));
            case REPLACE -> with(parents(), a,
                    parent -> parent.kind.children(parent.object, some(machine.live(parent.kind.child()), b)));
            case EMPTY -> with(parents(), a, parent -> parent.kind.children(parent.object, List.of()));
            case PUT_PEER -> with(peers(), a,
                    peer -> with(machine.live(peer.kind.peer()), b, other -> put(peer, peer.kind, other, true)));
            case TAKE_PEER -> with(peers(), a, peer -> take(settable(peer, true), b));
            case REPLACE_PEERS -> with(peers(), a,
                    peer -> peer.kind.peers(peer.object, some(machine.live(peer.kind.peer()), b)));
            case FLUSH -> machine.flushing(machine.session::flush);
            case QUERY -> machine.query(any(kinds, a), b % 2 == 0, b % 4 > 1);
            case GET -> get(a);
            case LOAD -> with(held(), a,
                    thing -> with(Machine.relationships(thing.kind), b, relationship -> machine.load(thing, relationship)));
            case REFRESH -> with(held(), a, machine::refresh);
            case MERGE -> merge(a, b);
            case SAVEPOINT -> machine.savepoint();
            case RELEASE -> savepoint(a, machine::release);
            case UNDO -> savepoint(a, machine::undo);
            case ROLLBACK -> machine.undo(0);
            case COMMIT -> machine.commit();
            case REOPEN -> machine.reopen();
        }
        machine.comparison().states();
    }

    // What there is

    private static <T> T any(List<T> all, int number) {
        return all.isEmpty() ? null : all.get(number % all.size());
    }

    private static <T> void with(List<T> all, int number, Consumer<T> body) {
        if (!all.isEmpty()) {
            body.accept(any(all, number));
        }
    }

    private static Object object(Thing thing) {
        return thing == null ? null : thing.object;
    }

    private List<Thing> all() {
        return kinds.stream().flatMap(kind -> machine.live(kind).stream()).toList();
    }

    private List<Thing> held() {
        return all().stream().filter(machine.world.held::contains).toList();
    }

    private List<Thing> parents() {
        return all().stream().filter(thing -> thing.kind.child() != null).toList();
    }

    private List<Thing> children() {
        return all().stream().filter(thing -> thing.kind.parent() != null).toList();
    }

    private List<Thing> peers() {
        return all().stream().filter(thing -> thing.kind.peer() != null).toList();
    }

    /** Whether nothing leads to it, nor did since the transaction began. */
    private boolean isAlone(Thing thing) {
        if (machine.leaving.stream().anyMatch(other -> leads(other, thing))) {
            return false;
        }
        if (machine.fresh.contains(thing)) {
            return machine.pending.contains(thing) && all().stream().noneMatch(other -> leads(other, thing));
        }
        return !machine.world.isRelated(thing) && machine.moments.stream().noneMatch(moment -> moment.world().isRelated(thing))
                && all().stream().noneMatch(other -> leads(other, thing));
    }

    private boolean leads(Thing from, Thing to) {
        Kind kind = from.kind;
        return kind.one(from.object) == to.object || to.id != null && kind.parent() == to.kind && to.id.equals(kind.key(from.object))
                || kind.child() == to.kind && contains(settable(from, false), to)
                || kind.peer() == to.kind && contains(settable(from, true), to);
    }

    private static boolean contains(Collection<Object> elements, Thing thing) {
        return elements != null && elements.stream().anyMatch(element -> element == thing.object);
    }

    /** What is in a collection, to be changed; null where it is null or not loaded. */
    private static Collection<Object> settable(Thing thing, boolean peers) {
        if (!peers && thing.kind.isSingle()) {
            return thing.kind.children(thing.object);
        }
        return !Plan.isSet(thing.object, peers ? thing.kind.peersRelationship() : thing.kind.childrenRelationship()) ? null
                : peers ? thing.kind.peers(thing.object) : thing.kind.children(thing.object);
    }

    private static List<Object> some(List<Thing> all, int number) {
        List<Object> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if ((number >> i % 3 & 1) == 1) {
                some.add(all.get(i).object);
            }
        }
        return some;
    }

    // What is done

    private void add(Kind kind, int parent) {
        List<Thing> unadded = machine.fresh.stream().filter(thing -> thing.kind == kind && !machine.pending.contains(thing)).toList();
        Thing thing = unadded.isEmpty() ? machine.make(kind) : unadded.get(0);
        machine.add(thing);
        if (kind.parent() != null && unadded.isEmpty()) {
            kind.one(thing.object, object(any(machine.live(kind.parent()), parent)));
        }
    }

    private void setKey(Thing child, int number) {
        List<Thing> rows = machine.world.rows.keySet().stream()
                .filter(thing -> thing.kind == child.kind.parent() && !machine.leaving.contains(thing)).toList();
        if (number == 0 ? !child.kind.owned() : !rows.isEmpty()) {
            child.kind.key(child.object, number == 0 ? null : any(rows, number).id);
        }
    }

    private static void put(Thing parent, Kind kind, Thing child, boolean peers) {
        Collection<Object> elements = settable(parent, peers);
        if (elements != null && !(kind.isSingle() && !peers)) {
            if (!contains(elements, child)) {
                elements.add(child.object);
            }
        } else if (peers) {
            kind.peers(parent.object, List.of(child.object));
        } else {
            kind.children(parent.object, List.of(child.object));
        }
    }

    private void move(Thing parent, Thing child) {
        for (Thing other : machine.live(parent.kind)) {
            Collection<Object> elements = settable(other, false);
            if (elements != null && other.kind.isSingle() && contains(elements, child)) {
                other.kind.children(other.object, List.of());
            } else if (elements != null && !other.kind.isSingle()) {
                elements.removeIf(element -> element == child.object);
            }
        }
        put(parent, parent.kind, child, false);
    }

    private static void take(Thing parent, int number) {
        if (parent.kind.isSingle()) {
            parent.kind.children(parent.object, List.of());
        } else {
            take(settable(parent, false), number);
        }
    }

    private static void take(Collection<Object> elements, int number) {
        if (elements != null && !elements.isEmpty()) {
            elements.remove(any(List.copyOf(elements), number));
        }
    }

    private void get(int number) {
        List<Thing> rows = machine.world.rows.keySet().stream().filter(thing -> !machine.leaving.contains(thing)).toList();
        with(rows, number, thing -> {
            if (machine.flushing(machine.session::flush) && machine.world.rows.containsKey(thing)) {
                machine.get(thing);
            }
        });
    }

    private void merge(int number, int saying) {
        if (!machine.flushing(machine.session::flush)) {
            return;
        }
        with(List.copyOf(machine.world.rows.keySet()), number, thing -> {
            Kind kind = thing.kind;
            Merging merging = new Merging(machine, thing);
            if (kind.parent() != null && saying % 2 == 1) {
                with(rows(kind.parent()).stream().filter(parent -> parent != thing).toList(), saying, merging::one);
            }
            if (kind.child() != null && saying > 1) {
                List<Thing> children = someRows(kind.child(), saying, thing);
                boolean one = kind.isSingle() && !children.isEmpty();
                merging.children(one ? children.subList(0, 1) : children, saying > 5 && !one);
            }
            if (kind.peer() != null && saying > 2) {
                merging.peers(someRows(kind.peer(), saying, thing), saying > 6);
            }
            merging.run();
        });
    }

    private List<Thing> rows(Kind kind) {
        return machine.world.rows.keySet().stream().filter(thing -> thing.kind == kind).toList();
    }

    private List<Thing> someRows(Kind kind, int number, Thing but) {
        List<Thing> all = rows(kind).stream().filter(thing -> thing != but).toList();
        return all.stream().filter(thing -> (number >> all.indexOf(thing) % 3 & 1) == 1).toList();
    }

    private void savepoint(int number, IntConsumer body) {
        if (machine.moments.size() > 1) {
            body.accept(1 + number % (machine.moments.size() - 1));
        }
    }
}
