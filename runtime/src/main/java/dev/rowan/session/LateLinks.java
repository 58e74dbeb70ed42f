package dev.rowan.session;

import dev.rowan.engine.RowChange;
import dev.rowan.engine.RowWriter;
import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The references of inserted rows of one table that were left open, to be written when all rows are there. */
final class LateLinks<E, K> {

    /**
     * What one row still lacks.
     *
     * @param added the object that was added
     * @param wanted its values
     * @param columns the columns that were left NULL
     */
    record Late<E>(E added, Object[] wanted, int[] columns) {
    }

    private final KeyedTable<E, K> table;
    private final List<Late<E>> links;

    LateLinks(KeyedTable<E, K> table, List<Late<E>> links) {
        this.table = table;
        this.links = links;
    }

    /** Writes them: those of the same columns one after another in one batch. */
    void write(RowWriter writer, IdentityMap identities, Replacements replacements) {
        int from = 0;
        while (from < links.size()) {
            int[] columns = links.get(from).columns();
            int to = from + 1;
            while (to < links.size() && Arrays.equals(columns, links.get(to).columns())) {
                to++;
            }
            write(links.subList(from, to), columns, writer, identities, replacements);
            from = to;
        }
    }

    private void write(List<Late<E>> batch, int[] columns, RowWriter writer, IdentityMap identities, Replacements replacements) {
        List<Held<E, K>> rows = new ArrayList<>(batch.size());
        List<RowChange<E, K>> changes = new ArrayList<>(batch.size());
        for (Late<E> link : batch) {
            Held<E, K> held = held(identities, replacements.of(link.added()));
            rows.add(held);
            changes.add(linked(held, link));
        }
        writer.complete(table, changes, columns);
        List<E> written = writer.readComputed(table, changes.stream().<E>map(RowChange::row).toList());
        for (int i = 0; i < rows.size(); i++) {
            Held<E, K> held = rows.get(i);
            identities.remove(held);
            held.replace(written.get(i), identities);
            held.rememberWritten();
            identities.put(held);
            replacements.add(batch.get(i).added(), written.get(i));
        }
    }

    @SuppressWarnings("unchecked")      // held by its own table
    private Held<E, K> held(IdentityMap identities, E entity) {
        return (Held<E, K>) identities.of(entity);
    }

    private RowChange<E, K> linked(Held<E, K> held, Late<E> link) {
        KeyedMapper<E, K> mapper = table.mapper();
        Object[] values = mapper.values(held.entity());
        for (int column : link.columns()) {
            values[column] = link.wanted()[column];
        }
        return new RowChange<>(held.key(), mapper.fill(held.entity(), values), values);
    }
}
