package dev.rowan.it.relation.machine;

import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.RowGoneException;
import dev.rowan.StaleRowException;
import dev.rowan.it.relation.machine.RowSort.Key;
import dev.rowan.it.relation.machine.RowSort.Row;
import dev.rowan.it.relation.machine.RowsState.Copy;
import dev.rowan.it.relation.machine.RowsState.Fresh;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Plays turns with rows that lead nowhere. */
final class RowsGame implements Game {

    enum Act {
        ADD, CHANGE_TEXT, CHANGE_NUMBER, DELETE, EXPUNGE, FLUSH, GET, QUERY, QUERY_UNFLUSHED, OVERWRITE, OVERWRITE_UNFLUSHED, REFRESH,
        MERGE, UPDATE_WHERE, DELETE_WHERE, BEHIND, SAVEPOINT, RELEASE, UNDO, ROLLBACK, COMMIT
    }

    private static final int IDS = 4;

    private final RowsMachine machine;
    private int made;

    RowsGame(Place place, boolean expiring) {
        machine = new RowsMachine(place, expiring);
        for (RowSort sort : RowSort.values()) {
            add(new Key(sort, 1), 1);
            add(new Key(sort, 2), 2);
        }
        machine.commit();
        machine.compare();
    }

    @Override
    public void close() {
        machine.close();
    }

    @Override
    public void end() {
        machine.commit();
        machine.compare();
    }

    @Override
    public void play(Turn turn) {
        int a = turn.first();
        int b = turn.second();
        RowSort sort = RowSort.values()[a % RowSort.values().length];
        Key key = new Key(sort, 1 + a / RowSort.values().length % IDS);
        switch ((Act) turn.act()) {
            case ADD -> add(key, b);
            case CHANGE_TEXT -> change(a, copy -> copy.says().text("t" + b));
            case CHANGE_NUMBER -> change(a, copy -> copy.says().number(b));
            case DELETE -> with(a, this::delete);
            case EXPUNGE -> with(a, this::expunge);
            case FLUSH -> machine.flush();
            case GET -> machine.get(key);
            case QUERY, OVERWRITE -> {
                if (machine.flush()) {
                    machine.list(sort, turn.act() == Act.OVERWRITE);
                }
            }
            case QUERY_UNFLUSHED -> unflushed(sort, false);
            case OVERWRITE_UNFLUSHED -> unflushed(sort, true);
            case REFRESH -> with(a, this::refresh);
            case MERGE -> merge(key, b);
            case UPDATE_WHERE -> updateWhere(sort, b);
            case DELETE_WHERE -> deleteWhere(sort, b);
            case BEHIND -> behind(key, b);
            case SAVEPOINT -> machine.savepoint();
            case RELEASE -> savepoint(a, machine::release);
            case UNDO -> savepoint(a, machine::undo);
            case ROLLBACK -> machine.undo(0);
            case COMMIT -> machine.commit();
        }
        machine.compare();
    }

    private void with(int number, Consumer<Key> body) {
        List<Key> live = new ArrayList<>(machine.state.held.keySet());
        live.removeAll(machine.leaving);
        if (!live.isEmpty()) {
            body.accept(live.get(number % live.size()));
        }
    }

    private void savepoint(int number, IntConsumer body) {
        if (machine.moments.size() > 1) {
            body.accept(1 + number % (machine.moments.size() - 1));
        }
    }

    private interface Change {
        Row of(Copy copy);
    }

    // Objects

    private void add(Key key, int number) {
        boolean asItWas = !machine.state.held.containsKey(key) || machine.leaving.contains(key)
                && machine.state.held.get(key).base().equals(machine.state.stored.get(key));
        if (asItWas && !machine.pending.containsKey(key)) {
            Row row = new Row("a" + ++made, number, 0);
            Object object = key.sort().make(key.id(), row);
            machine.session.add(object);
            machine.pending.put(key, Copy.of(object, row));
        }
    }

    private void change(int number, Change change) {
        with(number, key -> {
            Copy copy = machine.state.held.get(key);
            Row row = change.of(copy);
            Object object = copy.object();
            if (key.sort().isRecord()) {
                object = machine.session.replace(key.sort().make(key.id(), row));
            } else {
                RowSort.change(object, row);
            }
            machine.state.held.put(key, copy.says(object, row));
        });
    }

    private void delete(Key key) {
        machine.session.delete(machine.state.held.get(key).object());
        machine.leaving.add(key);
    }

    private void expunge(Key key) {
        machine.session.expunge(machine.state.held.get(key).object());
        machine.state.held.remove(key);
        machine.moments.forEach(moment -> moment.state().held.remove(key));
    }

    /** What it said itself is not written, and what others say is. */
    private void refresh(Key key) {
        Copy copy = machine.state.held.get(key);
        machine.state.held.put(key, copy.says(copy.object(), copy.base()));
        Object object = copy.object();
        if (new RowsPlan(machine.state, machine.pending, machine.leaving).refusals.isEmpty() && !machine.state.stored.containsKey(key)) {
            assertThatThrownBy(() -> machine.session.refresh(object)).isInstanceOf(RowGoneException.class);
            machine.flush();
            machine.state.held.remove(key);
            if (machine.session.contains(object)) {
                Object own = key.sort().isRecord() ? key.sort().make(key.id(), copy.base()) : object;
                machine.state.held.put(key, copy.says(own, copy.base()));
            }
        } else if (machine.flushing(() -> machine.session.refresh(object))) {
            machine.met(key, key.sort().isRecord() ? machine.session.getOne(key.sort().table(), key.id()) : object, true);
        }
    }

    private void merge(Key key, int number) {
        Copy known = machine.state.held.get(key);
        if (known != null && known.fresh() == Fresh.EITHER || !machine.flush()) {
            return;
        }
        known = machine.state.held.get(key);
        Row stored = machine.state.stored.get(key);
        if (known == null || known.fresh() == Fresh.EXPIRED) {
            known = stored == null ? null
                    : known == null ? Copy.of(null, stored) : known.read(known.object(), stored, known.reread(stored));
        }
        int version = !key.sort().isVersioned() || number % 3 == 0 ? 0 : known == null ? 7 : known.base().version() + number % 3 - 1;
        Row row = new Row("m" + number, number, version);
        Object detached = key.sort().make(key.id(), row);
        if (known != null && version != 0 && version != known.base().version()) {
            assertThatThrownBy(() -> machine.session.merge(detached)).isInstanceOf(StaleRowException.class);
            machine.get(key);
            return;
        }
        Object own = machine.session.merge(detached);
        if (known == null) {
            machine.state.held.remove(key);
            machine.pending.put(key, Copy.of(own, row));
        } else {
            if (known.object() != null && !key.sort().isRecord()) {
                assertThat(own).isSameAs(known.object());
            }
            machine.state.held.put(key, known.says(own, row.version(known.base().version())));
        }
    }

    // Queries and statements

    private void unflushed(RowSort sort, boolean overwriting) {
        boolean clear = machine.pending.keySet().stream().noneMatch(machine.state.stored::containsKey)
                && !(overwriting && machine.leaving.stream().anyMatch(key -> key.sort() == sort));
        if (clear) {
            machine.session.noAutoflush(() -> machine.list(sort, overwriting));
        }
    }

    private void updateWhere(RowSort sort, int number) {
        if (!machine.flush()) {
            return;
        }
        List<Key> met = machine.state.storedOf(sort, number % 4);
        int changed = machine.session.execute(update(sort.table()).set(sort.text(), "u" + number).where(sort.number().eq(number % 4)));
        assertThat(changed).isEqualTo(met.size());
        met.forEach(key -> machine.state.stored.put(key, machine.state.stored.get(key).text("u" + number)));
        if (changed > 0) {
            machine.state.expire(sort);
        }
    }

    private void deleteWhere(RowSort sort, int number) {
        if (!machine.flush()) {
            return;
        }
        List<Key> met = machine.state.storedOf(sort, number % 4);
        assertThat(machine.session.execute(deleteFrom(sort.table()).where(sort.number().eq(number % 4)))).isEqualTo(met.size());
        machine.state.stored.keySet().removeAll(met);
        if (!met.isEmpty()) {
            machine.state.expire(sort);
        }
    }

    /** What another does to a row, of which the session is not told. */
    private void behind(Key key, int number) {
        if (machine.leaving.contains(key) && machine.pending.containsKey(key)) {
            return;
        }
        String table = "machine_" + key.sort().name().toLowerCase(java.util.Locale.ROOT) + "s";
        Row row = machine.state.stored.get(key);
        boolean versioned = key.sort().isVersioned();
        String sql;
        Row after;
        if (row == null) {
            after = new Row("b" + number, number, versioned ? 1 : 0);
            sql = "insert into " + table + " (id, text, number" + (versioned ? ", version" : "") + ")"
                    + " values (" + key.id() + ", 'b" + number + "', "
                    + number + (versioned ? ", 1" : "") + ")";
        } else if (number % 4 == 0) {
            after = null;
            sql = "delete from " + table + " where id = " + key.id();
        } else {
            after = row.text("b" + number).version(versioned ? row.version() + 1 : 0);
            sql = "update " + table + " set text = 'b" + number + "'" + (versioned ? ", version = version + 1" : "")
                    + " where id = " + key.id();
        }
        boolean others = !machine.session.inTransaction();
        machine.place.run(List.of(sql));
        put(machine.state, key, after);
        if (others) {
            machine.moments.forEach(moment -> put(moment.state(), key, after));
        }
    }

    private static void put(RowsState state, Key key, Row row) {
        if (row == null) {
            state.stored.remove(key);
        } else {
            state.stored.put(key, row);
        }
    }
}
