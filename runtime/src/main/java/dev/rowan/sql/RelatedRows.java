package dev.rowan.sql;

import java.util.ArrayList;
import java.util.List;

/** Queries of the rows to which relationships lead, each with the values that tell from which rows. */
public final class RelatedRows {

    private RelatedRows() {
    }

    /**
     * The rows of a table that have one of these values in these columns of theirs, in no order, with the values of these columns.
     *
     * @param values none of which has a null
     * @param further what is loaded with the rows, of which the query joins what it can
     */
    public static <T> Query<KeysetRow<T>> having(KeyedTable<T, ?> table, List<? extends Column<?, ?>> columns, List<Object[]> values,
            List<LoadStep> further) {
        return select(table, columns, values, further, Clauses.NONE);
    }

    /**
     * The rows to which a relationship leads from rows with these values in the columns that a foreign key refers to, in the order of the
     * relationship, with the values of the columns that refer to these: a row comes for each that leads to it.
     *
     * @param values none of which has a null
     * @param further what is loaded with the rows, of which the query joins what it can
     * @throws IllegalArgumentException if it leads there by a foreign key of the rows themselves
     */
    public static <T> Query<KeysetRow<T>> of(Relationship<?, T> relationship, List<Object[]> values, List<LoadStep> further) {
        KeyedTable<T, ?> target = relationship.target();
        List<Order> orders = orders(relationship, target);
        if (relationship.path() instanceof Path.Referenced theirs) {
            return select(target, theirs.key().columns(), values, further, Clauses.NONE.with(its -> its.orders = orders));
        }
        if (!(relationship.path() instanceof Path.Associated path)) {
            throw new IllegalArgumentException(relationship + " leads there by a foreign key of its own table");
        }
        Join association = new Join(Join.Kind.INNER, path.near().table(), Join.path(path.far(), target));
        return select(target, path.near().columns(), values, further, Clauses.NONE.with(its -> {
            its.joins = List.of(association);
            its.orders = orders;
        }));
    }

    /**
     * What rows refer to that have one of these values in a foreign key: for each of them, as a row's values, those of the foreign key
     * and then those that the referred row has.
     *
     * @param values none of which has a null
     */
    public static Query<? extends KeysetRow<?>> referred(ForeignKey<?> key, List<Object[]> values) {
        Table<?> there = key.target().as("rowan_there");
        List<Expression<?>> all = new ArrayList<>(key.columns());
        key.referenced().forEach(column -> all.add(there.columns().get(column.position())));
        return Select.of(Keyed.of(key.columns().get(0), all), Clauses.NONE.with(its -> {
            its.from = key.table();
            its.joins = List.of(new Join(Join.Kind.INNER, there, Join.path(key, there)));
            its.where = among(key.columns(), values);
        }));
    }

    private static List<Order> orders(Relationship<?, ?> relationship, KeyedTable<?, ?> target) {
        if (relationship instanceof ToMany<?, ?> many && !many.order().isEmpty()) {
            return many.order();
        }
        List<Order> orders = new ArrayList<>(1);
        target.keyColumns().forEach(column -> orders.add(column.asc()));
        return orders;
    }

    private static <T> Query<KeysetRow<T>> select(KeyedTable<T, ?> table, List<? extends Column<?, ?>> columns, List<Object[]> values,
            List<LoadStep> further, Clauses clauses) {
        Keyed<T> rows = Keyed.of(table, List.copyOf(columns));
        return Select.of(rows, clauses.with(its -> {
            its.from = table;
            its.where = among(columns, values);
            its.loads = further.stream().<Load<?>>map(LoadStep::asked).toList();
        }));
    }

    /**
     * The condition that a row has one of these values in these columns, with as many parameters as the next power of two: few texts, and
     * so few plans.
     *
     * @param values none of which has a null
     */
    public static Condition among(List<? extends Column<?, ?>> columns, List<Object[]> values) {
        if (columns.size() > 1) {
            return TupleIn.of(List.copyOf(columns), values, false);
        }
        return among(columns.get(0), values);
    }

    @SuppressWarnings("unchecked")      // the values are the column's
    private static <T> Condition among(Column<?, T> column, List<Object[]> values) {
        return In.of(column, values.stream().map(value -> (T) value[0]).toList(), false);
    }
}
