package dev.rowan.sql;

import dev.rowan.mapper.RowReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What a query asks for, and after it what else it is ordered by.
 *
 * @param projection what it asks for
 * @param keys what it is ordered by
 * @param places where each of these stands, from 0
 * @param expressions all of it
 */
record Keyed<T>(Selectable<T> projection, List<Expression<?>> keys, int[] places, List<Expression<?>> expressions)
        implements Selectable<KeysetRow<T>> {

    /** What is asked for anyway is asked for once: a name that stood twice in the select list would be none in the ORDER BY. */
    static <T> Keyed<T> of(Selectable<T> projection, List<Expression<?>> keys) {
        List<Expression<?>> all = new ArrayList<>(projection.expressions());
        int[] places = new int[keys.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = all.indexOf(keys.get(i));
            if (places[i] < 0) {
                places[i] = all.size();
                all.add(keys.get(i));
            }
        }
        return new Keyed<>(projection, keys, places, List.copyOf(all));
    }

    @Override
    public RowReader<KeysetRow<T>> reader(EntityReader entities, int first) {
        RowReader<T> reader = projection.reader(entities, first);
        List<RowReader<?>> keyReaders = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            keyReaders.add(keys.get(i).reader(entities, first + places[i]));
        }
        return row -> {
            T read = reader.read(row);
            Object[] values = new Object[places.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = keyReaders.get(i).read(row);
            }
            return new KeysetRow<>(read, Collections.unmodifiableList(Arrays.asList(values)));
        };
    }
}
