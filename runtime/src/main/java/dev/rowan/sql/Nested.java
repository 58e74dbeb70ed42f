package dev.rowan.sql;

import dev.rowan.mapper.RowReader;
import java.util.List;
import java.util.function.Function;

/** A value made of several things that is part of another one: null where all of these are, as an outer join has them. */
record Nested<T>(List<Selectable<?>> parts, Function<Object[], T> maker) implements Selectable<T> {

    @Override
    public List<Expression<?>> expressions() {
        return Made.expressions(parts);
    }

    @Override
    public boolean gathers() {
        return Made.gathers(parts);
    }

    @Override
    public RowReader<T> reader(EntityReader entities, int first) {
        RowReader<?>[] readers = Made.readers(parts, entities, first);
        Object[] values = new Object[readers.length];
        return row -> {
            boolean any = false;
            for (int i = 0; i < readers.length; i++) {
                values[i] = readers[i].read(row);
                any |= values[i] != null;
            }
            return any ? Made.make(maker, parts, values) : null;
        };
    }
}
