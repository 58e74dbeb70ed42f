package dev.rowan.sql;

import dev.rowan.mapper.RowReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a query asks for, and after it the objects to which relationships of its entity lead, which are put into their fields.
 *
 * @param projection what it asks for, whose entity stands first
 * @param ends the objects, each after the one that leads to it
 * @param expressions all of it
 */
record JoinedEnds<T>(Selectable<T> projection, List<End<?, ?>> ends, List<Expression<?>> expressions) implements Selectable<T> {

    static <T> JoinedEnds<T> of(Selectable<T> projection, List<End<?, ?>> ends) {
        List<Expression<?>> all = new ArrayList<>(projection.expressions());
        ends.forEach(end -> all.addAll(end.table.columns()));
        return new JoinedEnds<>(projection, List.copyOf(ends), List.copyOf(all));
    }

    /**
     * The object at the end of a relationship.
     *
     * @param relationship the relationship, of the table itself
     * @param owner the place of the object that has it: 0, or that of an end, from 1
     * @param table the joined table
     */
    record End<E, T>(ToOne<E, T> relationship, int owner, KeyedTable<T, ?> table) {

        @SuppressWarnings("unchecked")      // the same relationship, of the table itself and not of an alias
        static <E, T> End<E, T> of(ToOne<E, T> aliased, Relationship<?, ?> own, int owner, KeyedTable<T, ?> table) {
            return new End<>((ToOne<E, T>) own, owner, table);
        }

        /** Reads it into the field of its owner, where there is one. */
        @SuppressWarnings("unchecked")      // the owner was read of the relationship's table
        T read(EntityReader entities, Object owner, ResultSet row, int first) throws SQLException {
            if (owner == null) {
                return null;
            }
            T target = entities.read(table, row, first);
            entities.loaded(relationship, (E) owner, target);
            return target;
        }
    }

    @Override
    public RowReader<T> reader(EntityReader entities, int first) {
        FirstRead root = new FirstRead(entities, first);
        RowReader<T> itself = projection.reader(root, first);
        Object[] objects = new Object[ends.size() + 1];
        return row -> {
            T read = itself.read(row);
            objects[0] = root.entity;
            int index = first + projection.expressions().size();
            for (int i = 0; i < ends.size(); i++) {
                End<?, ?> end = ends.get(i);
                objects[i + 1] = end.read(entities, objects[end.owner], row, index);
                index += end.table.columns().size();
            }
            return read;
        };
    }

    /** Keeps the entity of the row that stands at the first place. */
    private static final class FirstRead implements EntityReader {

        private final EntityReader entities;
        private final int first;
        private Object entity;

        FirstRead(EntityReader entities, int first) {
            this.entities = entities;
            this.first = first;
        }

        @Override
        public <E> E read(Table<E> table, ResultSet row, int index) throws SQLException {
            E read = entities.read(table, row, index);
            if (index == first) {
                entity = read;
            }
            return read;
        }

        @Override
        public <E, T> void loaded(ToOne<E, T> relationship, E owner, T target) {
            entities.loaded(relationship, owner, target);
        }
    }
}
