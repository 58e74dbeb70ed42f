package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Dialect.SequenceUse;
import dev.rowan.sql.ColumnSpec.Generation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * An INSERT: of one row, column by column ({@link #set}); of whole entities ({@link #values}); or of a query's rows ({@link #columns}).
 * Immutable: each method gives a new one; all threads may share it.
 *
 * <p>It is a value and touches no object. What entities have is read when they are given to it, and what is to be made for them is made
 * then, once: a UUID key, a first version, the time; so the same statement run again inserts the same values. A key that the database
 * generates is in no entity afterwards: ask for it by {@link #returning}, or insert by {@code tx.insert(table, entity)}. A column that
 * gets no value has its default, and one with a {@linkplain dev.rowan.annotation.Sequence sequence} its next value.
 *
 * @param <E> the table's entity
 */
public final class Insert<E> extends Change<E> {

    private final Table<E> table;
    /** One of assignments at first, empty; where a query gives the rows, none. */
    private final List<List<Assignment>> rows;
    private final List<Column<E, ?>> columns;
    private final QueryExpression<?> query;

    private Insert(Table<E> table, List<List<Assignment>> rows, List<Column<E, ?>> columns, QueryExpression<?> query) {
        this.table = table;
        this.rows = rows;
        this.columns = columns;
        this.query = query;
    }

    static <E> Insert<E> into(Table<E> table) {
        return new Insert<>(table, List.of(List.of()), List.of(), null);
    }

    /** The same INSERT with a value for this column. */
    public <T> Insert<E> set(Column<E, T> column, T value) {
        return with(Assignment.of(column, value));
    }

    /** The same INSERT with what an expression gives for this column. */
    public <T> Insert<E> set(Column<E, T> column, Expression<? extends T> value) {
        return with(Assignment.of(column, value));
    }

    /** The same INSERT with NULL for this column, also where it has a default. */
    public Insert<E> setNull(Column<E, ?> column) {
        return with(Assignment.ofNull(column));
    }

    private Insert<E> with(Assignment assignment) {
        if (query != null || rows.size() != 1) {
            throw new IllegalStateException("set(…) is of an INSERT of one row, and this one has several");
        }
        return new Insert<>(table, List.of(Assignment.appended(rows.get(0), assignment)), List.of(), null);
    }

    /**
     * The same INSERT of a whole entity: a null whose column is generated, has a default or is computed is left out; every other null is
     * NULL.
     *
     * @throws IllegalStateException if it has a row already
     */
    public Insert<E> values(E entity) {
        return values(List.of(Objects.requireNonNull(entity, "an entity")));
    }

    /**
     * The same INSERT of whole entities, as one statement: see {@link #values(Object)}. On SQLite all of them must leave out the same
     * columns with a default. For many rows, or for what the database gives them, there is {@code tx.insertAll(table, entities)}.
     *
     * @throws IllegalArgumentException if there are none
     * @throws IllegalStateException if it has a row already
     */
    public Insert<E> values(Collection<? extends E> entities) {
        requireEmpty("values(…)");
        if (entities.isEmpty()) {
            throw new IllegalArgumentException("an INSERT of no rows: ask whether there are any before");
        }
        List<List<Assignment>> all = new ArrayList<>(entities.size());
        for (E entity : entities) {
            all.add(NewRow.of(table, entity));
        }
        return new Insert<>(table, List.copyOf(all), List.of(), null);
    }

    /**
     * The columns that get what a query selects.
     *
     * @throws IllegalStateException if it has a row already
     */
    @SafeVarargs
    @SuppressWarnings("varargs")        // the array is only copied
    public final Into<E> columns(Column<E, ?> first, Column<E, ?>... more) {
        requireEmpty("columns(…)");
        List<Column<E, ?>> all = new ArrayList<>(List.of(more));
        all.add(0, Objects.requireNonNull(first, "a column"));
        return new Into<>(this, List.copyOf(all));
    }

    private void requireEmpty(String method) {
        if (query != null || rows.size() != 1 || !rows.get(0).isEmpty()) {
            throw new IllegalStateException(method + " begins the rows of an INSERT, and this one has some already");
        }
    }

    /**
     * Columns that get what a query selects.
     *
     * @param <E> the table's entity
     */
    public static final class Into<E> {

        private final Insert<E> insert;
        private final List<Column<E, ?>> columns;

        private Into(Insert<E> insert, List<Column<E, ?>> columns) {
            this.insert = insert;
            this.columns = columns;
        }

        /**
         * The INSERT of the rows of a query, which selects a value for each of the columns, in their order.
         *
         * @throws IllegalArgumentException if it selects more or fewer, or one of another Java type
         */
        public Insert<E> select(QueryExpression<?> query) {
            List<? extends Expression<?>> selected = query.projection().expressions();
            if (selected.size() != columns.size()) {
                throw new IllegalArgumentException("columns " + columns + " get what a query selects, which are "
                        + selected.size() + " values");
            }
            for (int i = 0; i < selected.size(); i++) {
                if (selected.get(i).type().javaType() != columns.get(i).type().javaType()) {
                    throw new IllegalArgumentException(columns.get(i) + " holds a " + columns.get(i).type().javaType().getSimpleName()
                            + ", and the query selects a " + selected.get(i).type().javaType().getSimpleName() + " for it: cast it");
                }
            }
            return new Insert<>(insert.table, List.of(), columns, query);
        }
    }

    /**
     * What is to be done with a row that has the same values in these columns as a new one, which must be those of the primary key, of a
     * UNIQUE constraint or of a unique index. A NULL is the same as nothing. A collision on another key is the
     * {@link dev.rowan.UniqueException} that it is without this.
     *
     * @throws IllegalArgumentException if they are no key; the message lists those there are
     */
    @SafeVarargs
    @SuppressWarnings("varargs")        // the array is only copied
    public final OnConflict<E> onConflict(Column<E, ?> first, Column<E, ?>... more) {
        List<Column<E, ?>> all = new ArrayList<>(List.of(more));
        all.add(0, Objects.requireNonNull(first, "a column"));
        return new OnConflict<>(this, Conflict.on(table, all));
    }

    // Rendering

    @Override
    public Verb verb() {
        return Verb.INSERT;
    }

    @Override
    Table<E> table() {
        return table;
    }

    @Override
    int rowsAtMost() {
        return query == null ? rows.size() : -1;
    }

    @Override
    public void render(SqlSink sink) {
        rows(sink.dialect()).renderInsert(sink, table);
    }

    /** Its rows on a database. */
    NewRows rows(Dialect dialect) {
        Set<Column<?, ?>> named = new LinkedHashSet<>(columns);
        rows.forEach(row -> row.forEach(assignment -> named.add(assignment.column())));
        if (named.isEmpty() && rows.size() > 1) {
            named.add(table.columns().get(0));      // several rows of defaults have no other words
        }
        List<Column<?, ?>> order = new ArrayList<>(named);
        if (rows.size() > 1) {
            order.sort(Comparator.comparingInt(Column::position));
        }
        List<List<Expression<?>>> cells = new ArrayList<>(rows.size());
        for (List<Assignment> row : rows) {
            cells.add(cells(row, order));
        }
        requireRoom(dialect, order.size() * cells.size());
        return new NewRows(order, cells, query, counted(dialect, named));
    }

    private static List<Expression<?>> cells(List<Assignment> row, List<Column<?, ?>> order) {
        Expression<?>[] cells = new Expression<?>[order.size()];
        for (Assignment assignment : row) {
            cells[order.indexOf(assignment.column())] = assignment.value();
        }
        return Arrays.asList(cells);
    }

    private void requireRoom(Dialect dialect, int parameters) {
        if (parameters > dialect.parameterLimit()) {
            throw new IllegalStateException("an INSERT of " + rows.size() + " rows has more parameters than the "
                    + dialect.parameterLimit()
                    + " of one statement on " + dialect.product() + ": use insertAll(table, rows)");
        }
    }

    /**
     * Given keys are those, and generated ones of several rows follow one another: the values of these are known ahead (MySQL manual,
     * 17.6.1.6, "simple inserts"). Of a query's rows and where one has a key and another has none they may not (ibid.).
     */
    @Override
    void requireReselectable(Reselected reselected) {
        if (query != null) {
            throw reselected.missing("of a query's rows");
        }
        if (generatedKey(reselected.dialect()) == null && givenKeys().stream().flatMap(Arrays::stream).anyMatch(this::unknown)) {
            throw reselected.missing("whose keys are neither all generated nor all told as values");
        }
    }

    /** A zero is the next number, as NULL is (MySQL manual, 15.1.20). */
    private boolean unknown(Object value) {
        return value == null || value instanceof Number number && number.doubleValue() == 0
                && table.keyColumns().stream().anyMatch(column -> column.spec().generation() != Generation.NONE);
    }

    /** The keys that the rows have, null in the place of what is no value. */
    List<Object[]> givenKeys() {
        List<Object[]> keys = new ArrayList<>(rows.size());
        for (List<Assignment> row : rows) {
            Object[] key = new Object[table.keyColumns().size()];
            for (Assignment assignment : row) {
                int part = table.keyColumns().indexOf(assignment.column());
                if (part >= 0 && assignment.value() instanceof Bind<?> bind) {
                    key[part] = bind.value();
                }
            }
            keys.add(key);
        }
        return keys;
    }

    /** The key that the database counts for each row of this, or null. */
    Column<?, ?> generatedKey(Dialect dialect) {
        if (query != null || table.keyColumns().size() != 1) {
            return null;
        }
        Column<E, ?> key = table.keyColumns().get(0);
        Generation generation = key.spec().generation();
        boolean identity = generation == Generation.IDENTITY
                || generation == Generation.SEQUENCE && dialect.sequences() == SequenceUse.NONE;
        return identity && rows.stream().flatMap(List::stream).noneMatch(assignment -> assignment.column().equals(key)) ? key : null;
    }

    private Column<?, ?> counted(Dialect dialect, Set<Column<?, ?>> named) {
        for (Column<E, ?> column : table.keyColumns()) {
            if (column.spec().generation() == Generation.SEQUENCE && dialect.sequences() != SequenceUse.NONE && !named.contains(column)) {
                return column;
            }
        }
        return null;
    }
}
