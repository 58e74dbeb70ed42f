package dev.rowan.session;

import dev.rowan.sql.Column;
import dev.rowan.sql.ColumnSpec.Generation;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import java.util.List;

/**
 * The values that objects will have when all their links are made, whether they are yet or not. In the place of a key that is still to be
 * generated there is a {@link Later}. Of one flush.
 */
final class LinkedValues {

    private final Links links;
    private final Wanted wanted;

    LinkedValues(Links links, Wanted wanted) {
        this.links = links;
        this.wanted = wanted;
    }

    /**
     * All values of an object.
     *
     * @throws dev.rowan.SessionStateException if it leads to an object that is no row, and will be none
     */
    <E> Object[] of(Table<E> table, E entity) {
        Object[] values = table.mapper().values(entity);
        for (Link<?, ?> link : links.of(entity)) {
            for (int i = 0; i < link.key().columns().size(); i++) {
                Column<?, ?> column = link.key().columns().get(i);
                values[column.position()] = linked(link, i, values[column.position()], 0);
            }
        }
        return values;
    }

    /** The key of an object, or null while a part of it is not known. */
    <E, K> K key(KeyedTable<E, K> table, E entity) {
        if (links.of(entity).isEmpty()) {
            return table.mapper().key(entity);
        }
        Object[] values = of(table, entity);
        Object[] parts = new Object[table.keyColumns().size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = values[table.keyColumns().get(i).position()];
            if (parts[i] == null || parts[i] instanceof Later) {
                return null;
            }
        }
        return table.mapper().key(parts);
    }

    /** What a link makes of a column of its foreign key. */
    private <C, P> Object linked(Link<C, P> link, int place, Object now, int depth) {
        if (link.parent() == null) {
            return link.key().columns().get(place).spec().nullable() ? null : now;
        }
        Column<?, ?> referenced = link.key().referenced().get(place);
        Object value = value(link.parentTable(), link.parent(), referenced, depth);
        if (value instanceof Later && !wanted.inserts(link.parent())) {
            throw links.leadsNowhere(link);
        }
        return value;
    }

    /** A value of a row to which others refer: it may be one by which that row refers to another. */
    private <P> Object value(Table<P> table, P entity, Column<?, ?> column, int depth) {
        Object own = table.mapper().values(entity)[column.position()];
        List<Link<?, ?>> its = links.of(entity);
        for (Link<?, ?> link : its) {
            int place = link.key().columns().indexOf(column);
            if (place >= 0 && depth < links.size()) {
                return linked(link, place, own, depth + 1);
            }
        }
        return own == null || isUngenerated(table, entity, column) ? Later.keyOf(entity, "the new " + table) : own;
    }

    private static <P> boolean isUngenerated(Table<P> table, P entity, Column<?, ?> column) {
        return column.spec().isKey() && column.spec().generation() != Generation.NONE
                && table instanceof KeyedTable<P, ?> keyed && keyed.mapper().key(entity) == null;
    }
}
