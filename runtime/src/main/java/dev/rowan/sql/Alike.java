package dev.rowan.sql;

import dev.rowan.mapper.RowReader;
import java.util.List;

/** What a query selects, said in another way and read as before. */
record Alike<T>(Selectable<T> original, List<Expression<?>> expressions) implements Selectable<T> {

    @Override
    public RowReader<T> reader(EntityReader entities, int first) {
        return original.reader(entities, first);
    }
}
