package dev.rowan.session;

import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The rows that a session holds as a flush would leave them: what becomes of them is kept here, and no object hears of it. */
final class ForetoldRows implements KnownRows {

    private final IdentityMap identities;
    private final Map<Held<?, ?>, Object[]> written = new IdentityHashMap<>();
    private final Set<Held<?, ?>> leaving = Collections.newSetFromMap(new IdentityHashMap<>(0));
    private final Set<Held<?, ?>> gone = new LinkedHashSet<>();

    ForetoldRows(IdentityMap identities) {
        this.identities = identities;
    }

    @Override
    public List<KeyedTable<?, ?>> tables() {
        return identities.tables();
    }

    @Override
    public <E> void forEachOf(Table<E> table, Consumer<Held<E, ?>> action) {
        identities.forEachOf(table, held -> {
            if (!gone.contains(held)) {
                action.accept(held);
            }
        });
    }

    @Override
    public Object[] values(Held<?, ?> held) {
        return written.getOrDefault(held, held.loaded());
    }

    /** An UPDATE writes these columns. */
    void write(Held<?, ?> held, int[] columns, Object[] values) {
        Object[] now = values(held).clone();
        for (int column : columns) {
            now[column] = values[column];
        }
        written.put(held, now);
    }

    @Override
    public boolean isLeaving(Held<?, ?> held) {
        return leaving.contains(held);
    }

    /** These are to be deleted. */
    void leave(Collection<? extends Held<?, ?>> rows) {
        leaving.addAll(rows);
    }

    /** These are deleted. */
    void delete(Collection<? extends Held<?, ?>> rows) {
        gone.addAll(rows);
    }

    @Override
    public void vanish(Held<?, ?> held) {
        gone.add(held);
    }

    /** The rows that were deleted, by the flush or by the database. */
    Set<Held<?, ?>> gone() {
        return gone;
    }

    @Override
    public void unlink(Held<?, ?> held, ForeignKey<?> key) {
        relink(held, key, KeyValues.unlinked(key, values(held)));
    }

    @Override
    public void relink(Held<?, ?> held, ForeignKey<?> key, Object[] values) {
        Object[] now = values(held).clone();
        for (int i = 0; i < values.length; i++) {
            now[key.columns().get(i).position()] = values[i];
        }
        written.put(held, now);
    }

    @Override
    public void reset(Held<?, ?> held, ForeignKey<?> key) {
        Object[] defaults = new Object[key.columns().size()];
        Arrays.fill(defaults, Later.byDefault());
        relink(held, key, defaults);
    }
}
