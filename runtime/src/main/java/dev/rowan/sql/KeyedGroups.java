package dev.rowan.sql;

import dev.rowan.mapper.RowReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups as a table of the query around them, where a page says what comes after a place by columns. In HAVING it would say what they are
 * grouped by: that H2 knows again only where all rows of a group have the same in its columns, and PostgreSQL only where it has no
 * parameter.
 *
 * @param groups all of them, with what they are ordered by
 * @param places where each of these stands, from 0
 * @param table the groups
 * @param expressions the columns of the table
 */
record KeyedGroups<T>(Select<KeysetRow<T>> groups, int[] places, Derived table, List<Expression<?>> expressions)
        implements Selectable<KeysetRow<T>> {

    static <T> KeyedGroups<T> of(Select<KeysetRow<T>> groups, int[] places) {
        Derived table = groups.as("keyed");
        return new KeyedGroups<>(groups, places, table, table.all());
    }

    /** An order of the groups, by the columns of the table. */
    KeysetOrder ordered(KeysetOrder order) {
        List<Order> parts = new ArrayList<>();
        for (Order part : order.parts()) {
            parts.add(new Order(expressions.get(places[parts.size()]), part.descending(), part.nulls()));
        }
        return new KeysetOrder(parts, order.nullable());
    }

    /** As the groups are read: it is the only thing asked for. */
    @Override
    public RowReader<KeysetRow<T>> reader(EntityReader entities, int first) {
        return groups.reader(entities);
    }
}
