package dev.rowan.session;

import dev.rowan.sql.Path;
import dev.rowan.sql.Relationship;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The rows of association tables that a flush inserts and deletes. Of one flush. */
final class AssociationRows {

    private final List<Pair<?, ?>> inserted = new ArrayList<>(0);
    private final List<Pair<?, ?>> deleted = new ArrayList<>(0);
    /** Both sides of a relationship may say the same. */
    private final Map<Object, List<Pair<?, ?>>> known = new IdentityHashMap<>(0);

    <E, T> void insert(Relationship<E, T> said, Path.Associated path, E owner, T target) {
        add(inserted, new Pair<>(said, path, owner, target, true));
    }

    <E, T> void delete(Relationship<E, T> said, Path.Associated path, E owner, T target) {
        add(deleted, new Pair<>(said, path, owner, target, false));
    }

    /** Deletes a row of which others said that it is. */
    void delete(Pair<?, ?> pair) {
        add(deleted, pair);
    }

    private void add(List<Pair<?, ?>> to, Pair<?, ?> pair) {
        List<Pair<?, ?>> ofOwner = known.computeIfAbsent(pair.owner, ignored -> new ArrayList<>(1));
        List<Pair<?, ?>> ofTarget = known.computeIfAbsent(pair.target, ignored -> new ArrayList<>(1));
        if (ofOwner.stream().noneMatch(pair::isSame)) {
            to.add(pair);
            ofOwner.add(pair);
            ofTarget.add(pair);
        }
    }

    List<Pair<?, ?>> inserted() {
        return inserted;
    }

    List<Pair<?, ?>> deleted() {
        return deleted;
    }

    List<Pair<?, ?>> all() {
        List<Pair<?, ?>> all = new ArrayList<>(inserted);
        all.addAll(deleted);
        return all;
    }

    /** A row of an association table, by the objects it relates. */
    record Pair<E, T>(Relationship<E, T> said, Path.Associated path, E owner, T target, boolean inserted) {

        boolean isSame(Pair<?, ?> other) {
            return inserted == other.inserted
                    && (owner == other.owner && target == other.target && path.equals(other.path)
                    || owner == other.target && target == other.owner && path.equals(other.path.inverse()));
        }

        /** The values of the row's columns: those of the near foreign key, and those of the far one. */
        Object[] values() {
            Object[] near = KeyValues.referenced(path.near(), said.table(), owner);
            Object[] far = KeyValues.referenced(path.far(), said.target(), target);
            Object[] values = Arrays.copyOf(near, near.length + far.length);
            System.arraycopy(far, 0, values, near.length, far.length);
            return values;
        }
    }
}
