package dev.rowan.sql;

import dev.rowan.mapper.RowReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A part of a value that takes several rows, or such a value, in one run of a query. What it has of one value is held by that. */
interface GatheredPart {

    /** What the first row of a value has of it. */
    Object begun(ResultSet row) throws SQLException;

    /** Adds what a row has of it, the first one too. */
    void add(Object begun, ResultSet row) throws SQLException;

    /** What it is, after the last row. */
    Object ended(Object begun);

    /**
     * The list of a group's values.
     *
     * @param outer whether joins may find none
     */
    static Elements list(Gathering.Group group, EntityReader entities, boolean outer) {
        GatheredPart element = of(group.value(), group.first(), group.lists().iterator(), entities, outer);
        return new Elements(group.key().reader(), element, group.key().byValues(), outer);
    }

    private static GatheredPart of(Selectable<?> value, int first, Iterator<Gathering.Group> lists, EntityReader entities,
            boolean outer) {
        if (value instanceof Many<?>) {
            return list(lists.next(), entities, outer);
        }
        List<Selectable<?>> parts = Made.parts(value);
        if (parts == null || !value.gathers()) {
            return new Single(value.reader(entities, first));
        }
        GatheredPart[] all = new GatheredPart[parts.size()];
        int place = first;
        for (int i = 0; i < all.length; i++) {
            all[i] = of(parts.get(i), place, lists, entities, outer);
            place += parts.get(i).expressions().size();
        }
        return value instanceof Nested<?> nested
                ? new Whole(all, parts, nested.maker(), true)
                : new Whole(all, parts, ((Made<?>) value).maker(), false);
    }

    /** What the first row has whole. */
    record Single(RowReader<?> reader) implements GatheredPart {

        @Override
        public Object begun(ResultSet row) throws SQLException {
            return reader.read(row);
        }

        @Override
        public void add(Object begun, ResultSet row) {
        }

        @Override
        public Object ended(Object begun) {
            return begun;
        }
    }

    /** What is made of several parts, lists among them; it is made when these are complete. */
    record Whole(GatheredPart[] parts, List<Selectable<?>> asked, Function<Object[], ?> maker, boolean nullable) implements GatheredPart {

        @Override
        public Object begun(ResultSet row) throws SQLException {
            Object[] begun = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                begun[i] = parts[i].begun(row);
            }
            return begun;
        }

        @Override
        public void add(Object begun, ResultSet row) throws SQLException {
            Object[] values = (Object[]) begun;
            for (int i = 0; i < parts.length; i++) {
                parts[i].add(values[i], row);
            }
        }

        @Override
        public Object ended(Object begun) {
            Object[] values = (Object[]) begun;
            boolean any = !nullable;
            for (int i = 0; i < parts.length; i++) {
                values[i] = parts[i].ended(values[i]);
                any |= values[i] instanceof List<?> list ? !list.isEmpty() : values[i] != null;
            }
            return any ? Made.make(maker, asked, values) : null;
        }
    }

    /** A list: the rows of one element are those of one key; where there is no key, each row is an element. */
    record Elements(RowReader<Object> key, GatheredPart element, boolean rowByRow, boolean outer) implements GatheredPart {

        @Override
        public Object begun(ResultSet row) {
            return rowByRow ? new ArrayList<>() : new LinkedHashMap<>();
        }

        @Override
        public void add(Object begun, ResultSet row) throws SQLException {
            Object its = key.read(row);
            if (its == null && (outer || !rowByRow)) {
                return;
            }
            if (begun instanceof Map<?, ?> keyed) {
                element.add(element(keyed, its, row), row);
            } else {
                addTo((Collection<?>) begun, row);
            }
        }

        /** The element of this key, as far as it has come. Every element was made by the same part, so a null among them is a value. */
        @SuppressWarnings("unchecked")      // the map is the one begun here
        Object element(Map<?, ?> begun, Object key, ResultSet row) throws SQLException {
            Map<Object, Object> keyed = (Map<Object, Object>) begun;
            Object held = keyed.get(key);
            if (held == null && !keyed.containsKey(key)) {
                held = element.begun(row);
                keyed.put(key, held);
            }
            return held;
        }

        @SuppressWarnings("unchecked")      // the list is the one begun here
        private void addTo(Collection<?> begun, ResultSet row) throws SQLException {
            Object held = element.begun(row);
            element.add(held, row);
            ((Collection<Object>) begun).add(held);
        }

        @Override
        public Object ended(Object begun) {
            Object[] values = (begun instanceof Map<?, ?> keyed ? keyed.values() : (Collection<?>) begun).toArray();
            for (int i = 0; i < values.length; i++) {
                values[i] = element.ended(values[i]);
            }
            return values.length == 0 ? List.of() : Collections.unmodifiableList(Arrays.asList(values));
        }
    }
}
