package dev.rowan.it.relation.machine;

import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rowan.RowanException;
import dev.rowan.SessionStateException;
import dev.rowan.UniqueException;
import dev.rowan.session.EntityState;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import dev.rowan.session.SessionSavepoint;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Load;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.Select;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A session and its model: what is done with the one is done with the other, and both are compared. */
final class Machine implements AutoCloseable {

    final Tables tables;
    /** The objects that stand for something, in this session. */
    final Map<Object, Thing> things = new IdentityHashMap<>();
    /** Those that are no rows yet, whether they were added or only put somewhere. */
    final Set<Thing> fresh = new LinkedHashSet<>();
    final Set<Thing> pending = new LinkedHashSet<>();
    final Set<Thing> leaving = new LinkedHashSet<>();
    final Set<Thing> deleted = new LinkedHashSet<>();
    final List<Moment> moments = new ArrayList<>();
    World world = new World();
    Session session;
    private final Comparison comparison = new Comparison(this);
    private int made;

    /** A place to go back to; the first one is where the transaction began, and has no savepoint. */
    record Moment(SessionSavepoint savepoint, World world, Set<Thing> deleted) {
    }

    Machine(Tables tables) {
        this.tables = tables;
        tables.empty();
        open();
    }

    private void open() {
        session = SessionFactory.of(tables.engine()).open();
        moments.add(new Moment(null, world.copy(), Set.of()));
    }

    @Override
    public void close() {
        session.close();
    }

    /** In the place of this session another one, which holds nothing. */
    void reopen() {
        session.close();
        World stored = moments.get(0).world();
        moments.clear();
        forgetAll();
        world = stored;
        world.held.clear();
        world.rows.keySet().forEach(thing -> thing.object = null);
        things.clear();
        open();
        comparison.compare();
    }

    Comparison comparison() {
        return comparison;
    }

    // Things

    Thing make(Kind kind) {
        Thing thing = new Thing(kind, ++made);
        thing.object = kind.make("n" + made);
        things.put(thing.object, thing);
        fresh.add(thing);
        return thing;
    }

    int number() {
        return ++made;
    }

    /** The session has a new object to insert. */
    void pend(Kind kind, Object object) {
        Thing thing = new Thing(kind, ++made);
        thing.object = object;
        things.put(object, thing);
        fresh.add(thing);
        pending.add(thing);
    }

    void add(Thing thing) {
        session.add(thing.object);
        pending.add(thing);
    }

    void delete(Thing thing) {
        session.delete(thing.object);
        leaving.add(thing);
    }

    void expunge(Thing thing) {
        session.expunge(thing.object);
        if (pending.remove(thing)) {
            return;
        }
        world.held.remove(thing);
        moments.forEach(moment -> moment.world().held.remove(thing));
        things.remove(thing.object);
        thing.object = null;
    }

    /** Whether the session has it, or will, and not to delete it. */
    List<Thing> live(Kind kind) {
        List<Thing> live = new ArrayList<>();
        world.held.stream().filter(thing -> thing.kind == kind && !leaving.contains(thing)).forEach(live::add);
        fresh.stream().filter(thing -> thing.kind == kind).forEach(live::add);
        return live;
    }

    private void forgetAll() {
        fresh.clear();
        pending.clear();
        leaving.clear();
        deleted.clear();
    }

    // Flushes

    /** Does something that flushes, and so what the plan says, or is refused as it says. */
    boolean flushing(Runnable body) {
        return flushing(body, false);
    }

    private boolean flushing(Runnable body, boolean commits) {
        Plan plan = plan();
        while (!plan.disputed.isEmpty()) {
            plan.disputed.forEach(thing -> session.add(thing.object));
            leaving.removeAll(plan.disputed);
            plan = plan();
        }
        Foretold foretold = new Foretold(this);
        if (plan.refusedByRowan != null || plan.refusedByDatabase != null) {
            Throwable refusal = catchThrowable(body::run);
            if (plan.refusedByDatabase == null) {
                assertThat(refusal).as(plan.refusedByRowan).isExactlyInstanceOf(SessionStateException.class);
            } else {
                assertThat(refusal).as(plan.refusedByDatabase).isInstanceOf(RowanException.class);
            }
            foretold.refused(refusal, plan.refusedByDatabase == null);
            undo(moments.size() - 1);
            return false;
        }
        if (plan.uncertain) {
            Throwable refusal = catchThrowable(body::run);
            if (refusal != null) {
                assertThat(refusal).isInstanceOf(UniqueException.class);
                undo(moments.size() - 1);
                return false;
            }
        } else {
            body.run();
        }
        foretold.done();
        flushed(plan);
        if (commits) {
            committed();
        }
        comparison.compare();
        return true;
    }

    private Plan plan() {
        return new Plan(world, things, pending, leaving, session);
    }

    private void flushed(Plan plan) {
        world.held.stream().filter(thing -> !plan.after.held.contains(thing)).forEach(deleted::add);
        fresh.stream().filter(plan.after.held::contains).forEach(thing -> {
            thing.id = thing.kind.id(thing.object);
            thing.inserted = thing.object;
        });
        fresh.stream().filter(thing -> !plan.after.rows.containsKey(thing)).forEach(thing -> things.remove(thing.object));
        fresh.clear();
        pending.clear();
        leaving.clear();
        world = plan.after;
    }

    private void committed() {
        deleted.forEach(thing -> comparison.state(thing, EntityState.DETACHED));
        deleted.forEach(thing -> things.remove(thing.object));
        deleted.clear();
        moments.clear();
        moments.add(new Moment(null, world.copy(), Set.of()));
    }

    void savepoint() {
        List<SessionSavepoint> savepoint = new ArrayList<>(1);
        if (flushing(() -> savepoint.add(session.savepoint()))) {
            moments.add(new Moment(savepoint.get(0), world.copy(), Set.copyOf(deleted)));
        }
    }

    void release(int moment) {
        if (flushing(moments.get(moment).savepoint()::release)) {
            moments.subList(moment, moments.size()).clear();
        }
    }

    void commit() {
        flushing(session::commit, true);
    }

    /** Goes back to a savepoint, or with 0 to where the transaction began. */
    void undo(int to) {
        Moment moment = moments.get(to);
        if (to == 0) {
            session.rollback();
            moments.subList(1, moments.size()).clear();
        } else {
            moment.savepoint().rollback();
            moments.subList(to, moments.size()).clear();
        }
        World undone = world;
        world = moment.world().copy();
        undone.held.stream().filter(thing -> !world.rows.containsKey(thing)).forEach(this::leave);
        fresh.forEach(this::leave);
        Set<Thing> known = new LinkedHashSet<>(undone.held);
        known.addAll(deleted);      // read since, and deleted
        List<Thing> later = known.stream().filter(thing -> world.rows.containsKey(thing) && !world.held.contains(thing)).toList();
        forgetAll();
        deleted.addAll(moment.deleted());
        later.forEach(this::get);
        comparison.compare();
    }

    /** It is no row any more. */
    private void leave(Thing thing) {
        things.remove(thing.object);
        if (thing.inserted != null && thing.inserted != thing.object) {      // it was read since the session let go of that
            assertThat(session.contains(thing.object)).as("%s", thing).isFalse();
            return;
        }
        assertThat(session.state(thing.object)).as("%s", thing).isEqualTo(EntityState.TRANSIENT);
        assertThat(thing.kind.id(thing.object)).as("%s", thing).isNull();
    }

    // Reading

    @SuppressWarnings("unchecked")      // of the kind's table
    void get(Thing thing) {
        adopt(thing, session.getOne((KeyedTable<Object, Object>) thing.kind.table(), thing.id));
        world.held.add(thing);
    }

    @SuppressWarnings("unchecked")      // of the kind's table
    void query(Kind kind, boolean loading, boolean overwriting) {
        KeyedTable<Object, Object> table = (KeyedTable<Object, Object>) kind.table();
        List<Load<Object>> loads = new ArrayList<>();
        if (loading) {
            relationships(kind).forEach(relationship -> loads.add((Load<Object>) relationship));
        }
        List<Object> read = new ArrayList<>();
        Select<Object> query = select(table).load(loads.toArray(Load[]::new));
        flushing(() -> read.addAll(session.list(overwriting ? query.populateExisting() : query)));
        read.forEach(object -> adopt(kind, object));
        comparison.compare();
    }

    @SuppressWarnings("unchecked")      // of the object's entity
    void load(Thing thing, Relationship<?, ?> relationship) {
        if (flushing(session::flush) && world.held.contains(thing)) {
            session.load(thing.object, (Load<Object>) relationship);
            comparison.compare();
        }
    }

    /** Reads a row again, and loads again what was loaded of it: what its object said is lost, and what others say is written before. */
    void refresh(Thing thing) {
        Kind kind = thing.kind;
        Object object = thing.object;
        String name = kind.name(object);
        Object key = kind.key(object);
        Object one = kind.one(object);
        Collection<Object> children = kind.child() == null ? null : kind.children(object);
        Collection<Object> peers = kind.peer() == null ? null : kind.peers(object);
        Runnable saying = () -> {
            kind.name(object, name);
            kind.key(object, key);
            kind.one(object, one);
            kind.childrenThemselves(object, children);
            kind.peersThemselves(object, peers);
        };
        forget(thing);
        if (plan().after.rows.containsKey(thing)) {
            flushing(() -> {
                saying.run();
                session.refresh(object);
            });
        } else {
            saying.run();       // the flush would delete it
        }
    }

    /** Makes an object say what its row says, and lead where it was loaded to lead. */
    private void forget(Thing thing) {
        Kind kind = thing.kind;
        Object object = thing.object;
        Thing parent = world.parent(thing);
        kind.name(object, world.rows.get(thing).name());
        kind.key(object, parent == null ? null : parent.id);
        kind.one(object, parent != null && Plan.isLoaded(session, object, kind.oneRelationship()) ? parent.object : null);
        if (kind.child() != null) {
            kind.childrenThemselves(object, loaded(thing, kind.childrenRelationship(), world.children(thing)));
        }
        if (kind.peer() != null) {
            kind.peersThemselves(object, loaded(thing, kind.peersRelationship(), world.peers(thing)));
        }
    }

    private Collection<Object> loaded(Thing thing, Relationship<?, ?> relationship, Set<Thing> all) {
        if (!Plan.isLoaded(session, thing.object, relationship)) {
            return null;
        }
        List<Object> objects = new ArrayList<>();
        all.forEach(each -> objects.add(each.object));
        return relationship.equals(Kind.USER.peersRelationship()) ? new LinkedHashSet<>(objects) : objects;
    }

    static List<Relationship<?, ?>> relationships(Kind kind) {
        List<Relationship<?, ?>> all = new ArrayList<>();
        all.add(kind.oneRelationship());
        all.add(kind.childrenRelationship());
        all.add(kind.peersRelationship());
        all.removeIf(relationship -> relationship == null);
        return all;
    }

    /** What an object stands for that was read, or led to. */
    Thing adopt(Kind kind, Object object) {
        Thing known = things.get(object);
        if (known != null) {
            return known;
        }
        Thing thing = world.find(kind, kind.id(object));
        assertThat(thing).as("the row of %s %s", kind, kind.id(object)).isNotNull();
        adopt(thing, object);
        return thing;
    }

    private void adopt(Thing thing, Object object) {
        if (world.held.contains(thing)) {
            assertThat(object).as("%s", thing).isSameAs(thing.object);
        }
        thing.object = object;
        things.put(object, thing);
        world.held.add(thing);
    }
}
