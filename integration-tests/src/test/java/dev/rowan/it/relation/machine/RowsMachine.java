package dev.rowan.it.relation.machine;

import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rowan.it.relation.machine.RowSort.Key;
import dev.rowan.it.relation.machine.RowSort.Row;
import dev.rowan.it.relation.machine.RowsState.Copy;
import dev.rowan.it.relation.machine.RowsState.Fresh;
import dev.rowan.session.EntityState;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import dev.rowan.session.SessionSavepoint;
import dev.rowan.sql.Select;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A session of rows that lead nowhere, and its model: what is done with the one is done with the other, and both are compared. */
final class RowsMachine implements AutoCloseable {

    private static final String ALL = """
            select 'SHEET', id, text, number, version from machine_sheets union all
            select 'PEBBLE', id, text, number, 0 from machine_pebbles union all
            select 'STONE', id, text, number, 0 from machine_stones""";
    private static final List<String> EMPTY = List.of("delete from machine_sheets", "delete from machine_pebbles",
            "delete from machine_stones");

    final Place place;
    final Session session;
    private final boolean expiring;
    RowsState state = new RowsState();
    final Map<Key, Copy> pending = new LinkedHashMap<>();
    final Set<Key> leaving = new LinkedHashSet<>();
    final List<Moment> moments = new ArrayList<>();
    /** The rows that this transaction wrote by its objects. */
    private final Set<Key> written = new LinkedHashSet<>();
    private final Set<Object> inserted = Collections.newSetFromMap(new IdentityHashMap<>());

    record Moment(SessionSavepoint savepoint, RowsState state) {
    }

    RowsMachine(Place place, boolean expiring) {
        this.place = place;
        this.expiring = expiring;
        place.run(EMPTY);
        session = SessionFactory.of(place.engine()).expireOnCommit(expiring).open();
        moments.add(new Moment(null, state.copy()));
    }

    @Override
    public void close() {
        session.close();
    }

    // Comparison

    void compare() {
        assertThat(new LinkedHashSet<>(place.read(ALL))).isEqualTo(state.text());
        state.held.forEach((key, copy) -> {
            assertThat(RowSort.says(copy.object())).as("%s", key).isEqualTo(copy.says());
            assertThat(session.state(copy.object())).as("%s", key).isEqualTo(EntityState.PERSISTENT);
            if (!leaving.contains(key)) {
                assertThat(session.isDirty(copy.object())).as("%s is dirty", key).isEqualTo(copy.isChanged());
            }
        });
        pending.forEach((key, copy) -> assertThat(session.state(copy.object())).as("%s", key).isEqualTo(EntityState.PENDING));
        state.deleted.forEach((key, copy) -> {
            if (!key.sort().isRecord() && !state.held.containsKey(key) && !pending.containsKey(key)) {
                assertThat(session.state(copy.object())).as("%s", key).isEqualTo(EntityState.DELETED);
            }
        });
    }

    // Flushes

    boolean flushing(Runnable body) {
        RowsPlan plan = new RowsPlan(state, pending, leaving);
        if (!plan.refusals.isEmpty()) {
            Throwable refusal = catchThrowable(body::run);
            assertThat(plan.refusals).as("refused by %s", refusal).anyMatch(type -> type.isInstance(refusal));
            undo(moments.size() - 1);
            return false;
        }
        body.run();
        state = plan.after;
        pending.values().forEach(copy -> inserted.add(copy.object()));
        written.addAll(plan.written);
        pending.clear();
        leaving.clear();
        return true;
    }

    boolean flush() {
        return flushing(session::flush);
    }

    void commit() {
        if (flushing(session::commit)) {
            state.deleted.forEach((key, copy) -> {
                if (!key.sort().isRecord()) {
                    assertThat(session.contains(copy.object())).as("%s, which was deleted", key).isFalse();
                }
            });
            state.deleted.clear();
            state.mark();
            if (expiring) {
                state.held.replaceAll((key, copy) -> copy.fresh(Fresh.EXPIRED));
            }
            moments.clear();
            moments.add(new Moment(null, state.copy()));
            written.clear();
            inserted.clear();
        }
    }

    void savepoint() {
        List<SessionSavepoint> savepoint = new ArrayList<>(1);
        if (flushing(() -> savepoint.add(session.savepoint()))) {
            moments.add(new Moment(savepoint.get(0), state.copy()));
            state.mark();
        }
    }

    void release(int moment) {
        if (flushing(moments.get(moment).savepoint()::release)) {
            moments.subList(moment, moments.size()).forEach(each -> alsoRead(state, each.state()));
            moments.subList(moment, moments.size()).clear();
        }
    }

    private static void alsoRead(RowsState state, RowsState earlier) {
        state.held.replaceAll((key, copy) -> {
            Copy other = earlier.held.get(key);
            return other == null || other.object() != copy.object() && !key.sort().isRecord() ? copy : copy.alsoRead(other);
        });
    }

    /** Goes back to a savepoint, or with 0 to where the transaction began. */
    void undo(int to) {
        Moment moment = moments.get(to);
        moments.subList(to + 1, moments.size()).forEach(each -> alsoRead(state, each.state()));
        if (to == 0) {
            session.rollback();
            moments.subList(1, moments.size()).clear();
        } else {
            moment.savepoint().rollback();
            moments.subList(to, moments.size()).clear();
        }
        RowsState undone = state;
        state = moment.state().copy();
        pending.forEach((key, copy) -> {
            if (!key.sort().isRecord()) {
                assertThat(session.contains(copy.object())).as("%s, which was to be inserted", key).isFalse();
            }
        });
        pending.clear();
        leaving.clear();
        state.held.replaceAll((key, copy) -> restored(key, copy, undone, to == 0 && written.contains(key)));
        undone.held.forEach((key, copy) -> {
            if (!state.held.containsKey(key) && session.contains(copy.object())) {
                assertThat(inserted.contains(copy.object()) && !key.sort().isRecord())
                        .as("%s, which was inserted, is held", key).isFalse();
                state.held.put(key, settled(key, copy, copy.read(), Fresh.EITHER));
            }
        });
        state.held.values().removeIf(Objects::isNull);
        if (to == 0) {
            written.clear();
            inserted.clear();
            moments.set(0, new Moment(null, state.copy()));
        }
        compare();
    }

    /** It is held again, unless its row was found to be gone, or others took its place. */
    private Copy restored(Key key, Copy copy, RowsState undone, boolean changed) {
        Copy last = undone.held.get(key);
        boolean letGo = last == null ? !undone.deleted.containsKey(key) : last.object() != copy.object();
        if (letGo && (last == null || !key.sort().isRecord()) && !session.contains(copy.object())) {
            return null;
        }
        if (last != null && (last.object() == copy.object() || key.sort().isRecord())) {
            copy = copy.alsoRead(last);
        }
        Copy deleted = undone.deleted.get(key);
        if (deleted != null && (deleted.object() == copy.object() || key.sort().isRecord())) {
            copy = copy.alsoRead(deleted);
        }
        boolean surely = changed && !letGo || last != null && last.fresh() == Fresh.EXPIRED && copy.fresh() == Fresh.EXPIRED;
        Set<Row> rows = new LinkedHashSet<>(copy.read());
        rows.add(copy.base());
        return settled(key, copy, rows, surely ? Fresh.EXPIRED : Fresh.EITHER);
    }

    /** A rollback gives back one of the things that were read. Which record the session has now is seen only when it is asked for. */
    private Copy settled(Key key, Copy copy, Set<Row> rows, Fresh fresh) {
        Object object = copy.object();
        if (key.sort().isRecord()) {
            object = rows.size() == 1 ? key.sort().make(key.id(), rows.iterator().next())
                    : session.get(key.sort().table(), key.id()).orElse(null);
            if (object == null) {
                return null;
            }
        }
        Row now = RowSort.says(object);
        assertThat(rows.contains(now) || now.equals(state.stored.get(key)) && key.sort().isRecord())
                .as("%s, as one of %s, which %s may say after a rollback", now, rows, key).isTrue();
        Set<Row> read = new LinkedHashSet<>(copy.read());
        read.add(now);
        return new Copy(object, now, now, key.sort().isRecord() && rows.size() > 1 ? Fresh.EITHER : fresh, read);
    }

    // Reading

    /** A row was read, and gave this object. */
    void met(Key key, Object object, boolean overwritten) {
        Row row = state.stored.get(key);
        Copy copy = state.held.get(key);
        if (copy == null) {
            state.held.put(key, Copy.of(object, row));
            return;
        }
        if (!key.sort().isRecord()) {
            assertThat(object).as("%s", key).isSameAs(copy.object());
        }
        if (copy.isChanged() && !overwritten) {
            return;     // it stays until it is flushed
        }
        Row now = RowSort.says(object);
        boolean expired = copy.fresh() == Fresh.EXPIRED || copy.fresh() == Fresh.EITHER && now.equals(copy.reread(row));
        if (overwritten) {
            state.held.put(key, copy.read(object, row, row));
        } else if (expired) {
            state.held.put(key, copy.read(object, row, copy.reread(row)));
        } else {
            state.held.put(key, copy.fresh(Fresh.KNOWN).says(object, copy.says()));
        }
    }

    /** All rows of an entity, as a query gives them that does not flush. */
    void list(RowSort sort, boolean overwriting) {
        Select<Object> query = select(sort.table()).orderBy(sort.id().asc());
        List<Object> read = session.list(overwriting ? query.populateExisting() : query);
        assertThat(read).extracting(RowSort::key).isEqualTo(state.storedOf(sort));
        read.forEach(object -> met(RowSort.key(object), object, overwriting));
    }

    /** What {@code get} gives, which flushes only where it asks the database. */
    void get(Key key) {
        Copy copy = state.held.get(key);
        if (copy != null && copy.fresh() == Fresh.KNOWN && !leaving.contains(key)) {
            Object got = session.getOne(key.sort().table(), key.id());
            assertThat(RowSort.says(got)).as("%s", key).isEqualTo(copy.says());
        } else if (flush()) {
            Object got = session.get(key.sort().table(), key.id()).orElse(null);
            copy = state.held.get(key);
            boolean there = state.stored.containsKey(key);
            if (got != null && there) {
                met(key, got, false);
            } else if (got != null) {
                assertThat(copy).as("%s, which is gone", key).isNotNull().extracting(Copy::fresh).isNotEqualTo(Fresh.EXPIRED);
                state.held.put(key, copy.fresh(Fresh.KNOWN));
            } else {
                assertThat(there).as("%s is there", key).isFalse();
                assertThat(copy == null || copy.fresh() != Fresh.KNOWN).as("%s was known", key).isTrue();
                state.held.remove(key);
            }
        }
    }
}
