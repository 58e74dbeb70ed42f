package dev.rowan.it.session;

import static dev.rowan.it.session.NodeTable.NODE;
import static dev.rowan.it.session.ParcelTable.PARCEL;
import static dev.rowan.it.session.SampleTable.SAMPLE;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Autocommit;
import dev.rowan.engine.Engine;
import dev.rowan.session.Changes;
import dev.rowan.session.EntityState;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import dev.rowan.session.SessionSavepoint;
import dev.rowan.sql.EntityReader;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Query;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * One session driven at random. The model of the database is what the last flush left there, as text by table and key; that of the
 * objects is a copy of all of it at each savepoint.
 */
final class RandomSession {

    private final Random random;
    private final Autocommit dirty;
    private final Set<String> again = new HashSet<>();
    private final List<String> told = new ArrayList<>();
    private final Session session;
    /** What the session should hold, by object: persistent ones with the values last flushed, pending ones with null. */
    private Map<Object, Object[]> held = new IdentityHashMap<>();
    private final Map<Object, Boolean> leaving = new IdentityHashMap<>();
    private final Map<Object, Boolean> expunged = new IdentityHashMap<>();
    private Map<Object, Boolean> deleted = new IdentityHashMap<>();
    private Map<String, String> database = new TreeMap<>();
    private final Deque<Moment> moments = new ArrayDeque<>();
    private int made;

    private record Moment(SessionSavepoint savepoint, Map<Object, Object[]> held, Map<Object, Boolean> deleted,
            Map<String, String> database) {
    }

    /** Looks at the database through {@code dirty}, which waits for no commit; without one, through the session's own transaction. */
    RandomSession(Engine engine, Autocommit dirty, long seed) {
        this.dirty = dirty;
        this.random = new Random(seed);
        engine.transaction(tx -> {
            tx.execute(deleteFrom(NODE).all());
            tx.execute(deleteFrom(PARCEL).all());
            tx.execute(deleteFrom(SAMPLE).all());
        });
        session = SessionFactory.of(engine).autoflush(random.nextBoolean()).open();
        moments.push(new Moment(null, new IdentityHashMap<>(), new IdentityHashMap<>(), new TreeMap<>()));
    }

    String told() {
        return String.join("\n", told);
    }

    void steps(int count) {
        try (session) {
            for (int i = 0; i < count; i++) {
                step();
                verify();
            }
            flush();
            verify();
        }
    }

    private void step() {
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> add();
            case 3, 4 -> change();
            case 5 -> rekey();
            case 6, 7 -> delete();
            case 8 -> flush();
            case 9 -> savepoint();
            case 10 -> end();
            case 11 -> get();
            case 12 -> refreshOrExpunge();
            default -> commitOrRollback();
        }
    }

    private void tell(String what) {
        told.add(what);
    }

    private <T> T any(List<T> all) {
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    /** Sorted by what they were made as: an identity map has an order of its own in each run. */
    private final Map<Object, Integer> numbers = new IdentityHashMap<>();

    private List<Object> alive() {
        return sorted(held.keySet()).stream().filter(object -> !leaving.containsKey(object)).toList();
    }

    private List<Object> sorted(Set<Object> objects) {
        return objects.stream().sorted(Comparator.comparing(numbers::get)).toList();
    }

    private String name(Object object) {
        return object.getClass().getSimpleName() + "#" + numbers.get(object) + text(object);
    }

    // Steps

    private void add() {
        int number = ++made;
        Object object = switch (random.nextInt(3)) {
            case 0 -> new Node(number, reference());
            case 1 -> new Parcel(number, 1, "p" + number);
            default -> new Sample(null, "s" + number, random.nextBoolean() ? null : "given");
        };
        Object gone = any(sorted(leaving.keySet()).stream().filter(Parcel.class::isInstance).toList());
        if (object instanceof Parcel && gone != null && again.add(rowKey(gone, held.get(gone)))) {
            object = new Parcel((Integer) held.get(gone)[0], (Integer) held.get(gone)[1], "again" + number);
        }
        numbers.put(object, number);
        tell("add " + name(object));
        session.add(object);
        held.put(object, null);
    }

    private Integer reference() {
        Object target = random.nextInt(3) == 0 ? null : any(alive().stream().filter(Node.class::isInstance).toList());
        return target == null ? null : ((Node) target).id;
    }

    private void change() {
        Object object = any(alive());
        if (object instanceof Node node) {
            node.parentId = reference();
        } else if (object instanceof Parcel parcel) {
            parcel.label = random.nextInt(4) == 0 ? null : "l" + random.nextInt(5);
        } else if (object instanceof Sample sample) {
            sample.data = "d" + random.nextInt(5);
        }
        if (object != null) {
            tell("change to " + name(object));
        }
    }

    private void rekey() {
        Object object = any(alive().stream().filter(Parcel.class::isInstance).toList());
        if (object instanceof Parcel parcel) {
            parcel.status = ++made + 1000;
            tell("rekey to " + name(object));
        }
    }

    /** Only what nothing refers to, so that no foreign key fails. */
    private void delete() {
        Object object = any(alive().stream().filter(o -> held.get(o) != null && !referred(o)).toList());
        if (object != null) {
            tell("delete " + name(object));
            session.delete(object);
            leaving.put(object, true);
        }
    }

    private boolean referred(Object object) {
        return object instanceof Node node && (held.keySet().stream().anyMatch(
                other -> other != node && other instanceof Node child && !leaving.containsKey(child) && refersTo(child, node.id))
                || database.entrySet().stream().anyMatch(row -> row.getKey().startsWith("Node") && row.getValue().endsWith(" " + node.id + "]")));
    }

    private static boolean refersTo(Node child, int id) {
        return child.parentId != null && child.parentId == id;
    }

    private void flush() {
        tell("flush");
        Changes changes = session.changes();
        Map<String, String> foretold = new TreeMap<>(database);
        changes.deleted().forEach(object -> foretold.remove(rowKey(object, held.get(object))));
        changes.changed().forEach(changed -> foretold.remove(rowKey(changed.entity(), before(changed.entity()))));
        session.flush();
        flushed();
        changes.changed().forEach(changed -> foretold.put(rowKey(changed.entity(), values(changed.entity())), text(changed.entity())));
        changes.added().forEach(object -> foretold.put(rowKey(object, values(object)), text(object)));
        assertThat(foretold).as("foretold: %s", changes).isEqualTo(database);
        assertThat(session.changes().isEmpty()).isTrue();
    }

    /** The values in its row; one that takes the place of another has the key of that. */
    private Object[] before(Object object) {
        return held.get(object) == null ? values(object) : held.get(object);
    }

    private void flushed() {
        for (Object object : List.copyOf(held.keySet())) {
            if (leaving.containsKey(object)) {
                database.remove(rowKey(object, held.get(object)));
                held.remove(object);
                deleted.put(object, true);
            } else if (held.get(object) != null) {
                database.remove(rowKey(object, held.get(object)));
            }
        }
        leaving.clear();
        again.clear();
        for (Object object : List.copyOf(held.keySet())) {
            held.put(object, values(object));
            database.put(rowKey(object, values(object)), text(object));
        }
    }

    private void savepoint() {
        if (moments.size() < 4) {
            tell("savepoint");
            SessionSavepoint savepoint = session.savepoint();
            flushed();
            moments.push(new Moment(savepoint, new IdentityHashMap<>(held), new IdentityHashMap<>(deleted), new TreeMap<>(database)));
        }
    }

    private void end() {
        if (moments.size() > 1) {
            Moment moment = moments.pop();
            if (random.nextBoolean()) {
                tell("release");
                moment.savepoint().release();
                flushed();
            } else {
                tell("rollback to savepoint");
                moment.savepoint().close();
                undo(moment);
            }
        }
    }

    private void undo(Moment moment) {
        held = new IdentityHashMap<>(moment.held());
        held.keySet().removeAll(expunged.keySet());
        deleted = new IdentityHashMap<>(moment.deleted());
        held.forEach((object, values) -> assertThat(values(object)).as(name(object)).isEqualTo(values));
        database = new TreeMap<>(moment.database());
        leaving.clear();
        again.clear();
    }

    private void commitOrRollback() {
        if (random.nextInt(3) > 0) {
            return;
        }
        boolean commit = random.nextBoolean();
        tell(commit ? "commit" : "rollback");
        while (moments.size() > 1) {
            moments.pop();
        }
        if (commit) {
            session.commit();
            flushed();
            moments.pop();
            moments.push(new Moment(null, new IdentityHashMap<>(held), new IdentityHashMap<>(), new TreeMap<>(database)));
            deleted.clear();
        } else {
            session.rollback();
            undo(moments.peek());
        }
        expunged.clear();
        Moment start = moments.pop();
        moments.push(new Moment(null, new IdentityHashMap<>(held), new IdentityHashMap<>(), start.database()));
    }

    private void get() {
        Object object = any(alive().stream().filter(o -> held.get(o) != null).toList());
        if (object != null) {
            tell("get " + name(object));
            session.noAutoflush(() -> assertThat(find(object)).isSameAs(object));
        }
    }

    private Object find(Object object) {
        Object[] values = held.get(object);
        if (object instanceof Node) {
            return session.getOne(NODE, (Integer) values[0]);
        }
        if (object instanceof Parcel) {
            return session.getOne(PARCEL, new ParcelKey((Integer) values[0], (Integer) values[1]));
        }
        return session.getOne(SAMPLE, (Integer) values[0]);
    }

    private void refreshOrExpunge() {
        Object object = any(alive().stream().filter(o -> held.get(o) != null && !referred(o)).toList());
        if (object == null) {
            return;
        }
        if (random.nextBoolean()) {
            tell("refresh " + name(object));
            session.noAutoflush(() -> session.refresh(object));
            assertThat(values(object)).isEqualTo(held.get(object));
        } else {
            tell("expunge " + name(object));
            session.expunge(object);
            held.remove(object);
            expunged.put(object, true);
        }
    }

    // What is compared

    private void verify() {
        assertThat(stored()).isEqualTo(database);
        for (Object object : held.keySet()) {
            EntityState state = held.get(object) == null ? EntityState.PENDING : EntityState.PERSISTENT;
            assertThat(session.state(object)).as(name(object)).isEqualTo(state);
        }
        for (Object object : deleted.keySet()) {
            assertThat(session.state(object)).as(name(object)).isEqualTo(EntityState.DELETED);
        }
    }

    /** The rows as a reader sees them that waits for no commit; where there is none, as the session's transaction does, past the session. */
    private Map<String, String> stored() {
        Map<String, String> rows = new TreeMap<>();
        for (KeyedTable<?, ?> table : List.<KeyedTable<?, ?>>of(NODE, PARCEL, SAMPLE)) {
            Query<?> all = select(table).reading(EntityReader.DIRECT);
            if (dirty != null) {
                put(dirty.list(all), rows);
            } else {
                session.noAutoflush(() -> put(session.list(all), rows));
            }
        }
        return rows;
    }

    private static void put(List<?> found, Map<String, String> rows) {
        found.forEach(row -> rows.put(rowKey(row, values(row)), text(row)));
    }

    private static Object[] values(Object object) {
        if (object instanceof Node node) {
            return new Object[] {node.id, node.parentId};
        }
        if (object instanceof Parcel parcel) {
            return new Object[] {parcel.code, parcel.status, parcel.label};
        }
        Sample sample = (Sample) object;
        return new Object[] {sample.id, sample.data, sample.filled};
    }

    private static String rowKey(Object object, Object[] values) {
        return object.getClass().getSimpleName() + values[0] + (object instanceof Parcel ? "/" + values[1] : "");
    }

    private static String text(Object object) {
        return Arrays.toString(values(object));
    }
}
