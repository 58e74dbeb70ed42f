package dev.rowan.it.relation.machine;

import dev.rowan.it.relation.machine.RowSort.Key;
import dev.rowan.it.relation.machine.RowSort.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is in the database, and what the session holds of it. */
final class RowsState {

    final Map<Key, Row> stored = new LinkedHashMap<>();
    final Map<Key, Copy> held = new LinkedHashMap<>();
    /** The objects whose rows this transaction deleted. */
    final Map<Key, Copy> deleted = new LinkedHashMap<>();

    enum Fresh {
        /** As it was read, which it stays when it is met. */
        KNOWN,
        /** Read anew when it is next met. */
        EXPIRED,
        /** One or the other: nothing says which. */
        EITHER
    }

    /**
     * An object that the session holds, and what it knows of its row.
     *
     * @param base what the session compares it with
     * @param says what it says itself
     * @param read what was read of it since the last savepoint
     */
    record Copy(Object object, Row base, Row says, Fresh fresh, Set<Row> read) {

        static Copy of(Object object, Row row) {
            return new Copy(object, row, row, Fresh.KNOWN, Set.of(row));
        }

        boolean isChanged() {
            return !says.equals(base);
        }

        Copy says(Object newest, Row row) {
            return new Copy(newest, base, row, fresh, read);
        }

        Copy written(Row row) {
            return new Copy(object, row, row, fresh, read);
        }

        Copy fresh(Fresh other) {
            return new Copy(object, base, says, other, read);
        }

        Copy marked() {
            return new Copy(object, base, says, fresh, Set.of());
        }

        Copy alsoRead(Copy earlier) {
            Set<Row> all = new LinkedHashSet<>(read);
            all.addAll(earlier.read);
            return new Copy(object, base, says, fresh, all);
        }

        Copy read(Object newest, Row row, Row saying) {
            Set<Row> all = new LinkedHashSet<>(read);
            all.add(row);
            return new Copy(newest, row, saying, Fresh.KNOWN, all);
        }

        /** The row was read: what was changed stays. */
        Row reread(Row row) {
            return new Row(says.text().equals(base.text()) ? row.text() : says.text(),
                    says.number() == base.number() ? row.number() : says.number(), row.version());
        }
    }

    RowsState copy() {
        RowsState copy = new RowsState();
        copy.stored.putAll(stored);
        copy.held.putAll(held);
        copy.deleted.putAll(deleted);
        return copy;
    }

    void mark() {
        held.replaceAll((key, copy) -> copy.marked());
    }

    void expire(RowSort sort) {
        held.replaceAll((key, copy) -> key.sort() == sort ? copy.fresh(Fresh.EXPIRED) : copy);
    }

    /** The rows as they are read from the database, in no order. */
    Set<List<String>> text() {
        Set<List<String>> text = new LinkedHashSet<>();
        stored.forEach((key, row) -> text.add(List.of(key.sort().name(), String.valueOf(key.id()), row.text(),
                String.valueOf(row.number()), String.valueOf(row.version()))));
        return text;
    }

    List<Key> storedOf(RowSort sort, int number) {
        return storedOf(sort).stream().filter(key -> stored.get(key).number() == number).toList();
    }

    List<Key> storedOf(RowSort sort) {
        List<Key> keys = new ArrayList<>();
        stored.keySet().stream().filter(key -> key.sort() == sort).sorted((one, other) -> one.id() - other.id()).forEach(keys::add);
        return keys;
    }
}
