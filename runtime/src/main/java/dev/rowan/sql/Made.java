package dev.rowan.sql;

import dev.rowan.DataException;
import dev.rowan.mapper.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A value made of several things.
 *
 * @param parts the things
 * @param maker what makes it of their values, which stand in one array for all rows
 */
record Made<T>(List<Selectable<?>> parts, Function<Object[], T> maker) implements Selectable<T> {

    @Override
    public List<Expression<?>> expressions() {
        return expressions(parts);
    }

    static List<Expression<?>> expressions(List<Selectable<?>> parts) {
        List<Expression<?>> all = new ArrayList<>(parts.size());
        parts.forEach(part -> all.addAll(part.expressions()));
        return all;
    }

    @Override
    public boolean gathers() {
        return gathers(parts);
    }

    static boolean gathers(List<Selectable<?>> parts) {
        for (Selectable<?> part : parts) {
            if (part.gathers()) {
                return true;
            }
        }
        return false;
    }

    /** What a thing is made of; null where it is one by itself. */
    static List<Selectable<?>> parts(Selectable<?> selected) {
        return selected instanceof Made<?> made ? made.parts() : selected instanceof Nested<?> nested ? nested.parts() : null;
    }

    @Override
    public RowReader<T> reader(EntityReader entities, int first) {
        RowReader<?>[] readers = readers(parts, entities, first);
        Object[] values = new Object[readers.length];
        return row -> {
            for (int i = 0; i < readers.length; i++) {
                values[i] = readers[i].read(row);
            }
            return make(maker, parts, values);
        };
    }

    static RowReader<?>[] readers(List<Selectable<?>> parts, EntityReader entities, int first) {
        RowReader<?>[] readers = new RowReader<?>[parts.size()];
        int index = first;
        for (int i = 0; i < readers.length; i++) {
            readers[i] = parts.get(i).reader(entities, index);
            index += parts.get(i).expressions().size();
        }
        return readers;
    }

    /** A null for a primitive is the row's fault, and told as such. */
    static <T> T make(Function<Object[], T> maker, List<Selectable<?>> parts, Object[] values) {
        try {
            return maker.apply(values);
        } catch (NullPointerException e) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] == null) {
                    throw new DataException("value " + (i + 1) + " of a row (" + Words.of(parts.get(i))
                            + ") is NULL, which what is made of it does not take: if a primitive gets it, make that a box", e);
                }
            }
            throw e;
        }
    }
}
