package dev.rowan.sql;

import dev.rowan.dialect.SqlAbility;
import dev.rowan.mapper.RowReader;
import dev.rowan.type.ColumnType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Rows as a table of a statement: those of a query, in its FROM clause ({@link QueryExpression#as}), or named before it, as
 * {@code with x as (…)} ({@link Sql#with}); or {@linkplain Sql#values values}. Its columns are asked for by what the query selects, or by
 * the labels it gives. Immutable once made; all threads may share it.
 */
public final class Derived implements Source {

    private final String name;
    private final Kind kind;
    private final List<? extends Expression<?>> selected;
    private final List<String> columns;
    private final BiConsumer<SqlSink, List<String>> rows;
    /** Makes the same with each row once; null where it does not use itself. */
    private final Supplier<Derived> distinct;

    private Derived(String name, Kind kind, List<? extends Expression<?>> selected, BiConsumer<SqlSink, List<String>> rows) {
        this.name = Objects.requireNonNull(name, "a name");
        this.kind = kind;
        this.selected = selected;
        this.columns = names(selected);
        this.rows = rows;
        this.distinct = null;
    }

    private <T> Derived(String name, QueryExpression<T> first, Function<? super Derived, QueryExpression<T>> more, boolean once) {
        this.name = Objects.requireNonNull(name, "a name");
        this.kind = Kind.RECURSIVE;
        this.selected = first.projection().expressions();
        this.columns = names(selected);
        QueryExpression<T> following = Objects.requireNonNull(more.apply(this), "a query of the rows that follow");
        QueryExpression<T> start = first.formed(Widening.forms(this, selected, following.projection().expressions()));
        Compound<T> whole = once ? start.union(following) : start.unionAll(following);
        this.rows = once ? (sink, names) -> {
            SqlAbility.RECURSIVE_DISTINCT.require(sink.dialect());
            whole.render(sink, names);
        } : whole::render;
        this.distinct = () -> new Derived(name, first, more, true);
    }

    /** How it is told. */
    enum Kind {
        /** Where it is used. */
        TABLE,
        /** Before the statement. */
        COMMON,
        /** Before the statement, of its own rows too. */
        RECURSIVE
    }

    static Derived table(String name, QueryExpression<?> query) {
        return new Derived(name, Kind.TABLE, query.projection().expressions(), query::render);
    }

    static Derived values(String name, Values values) {
        return new Derived(name, Kind.TABLE, values.columns(), values::render);
    }

    static Derived common(String name, QueryExpression<?> query) {
        return new Derived(name, Kind.COMMON, query.projection().expressions(), query::render);
    }

    static <T> Derived recursive(String name, QueryExpression<T> first, Function<? super Derived, QueryExpression<T>> more) {
        return new Derived(name, first, more, false);
    }

    /**
     * The same table of a {@code withRecursive} with each row once, so that rows which lead to one another come to an end: {@code union}
     * in place of {@code union all}.
     *
     * @throws IllegalStateException if its query does not use itself
     */
    public Derived distinct() {
        if (distinct == null) {
            throw new IllegalStateException(name + " does not use itself: say distinct() of its query");
        }
        return distinct.get();
    }

    /** Columns by their own names, labels, or places; each name once. */
    static List<String> names(List<? extends Expression<?>> selected) {
        List<String> names = new ArrayList<>(selected.size());
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < selected.size(); i++) {
            String given = Label.nameOf(selected.get(i));
            String own = given != null ? given : "c" + (i + 1);
            String name = own;
            for (int more = 2; !taken.add(name.toLowerCase(Locale.ROOT)); more++) {
                name = own + "_" + more;
            }
            names.add(name);
        }
        return List.copyOf(names);
    }

    // Columns

    /**
     * The column that has this expression of the query as its value; where the query is of another derived table, it may be an expression
     * of that one's.
     *
     * @throws IllegalArgumentException if the query selects no such thing
     */
    public TextExpression column(TextExpression selectedThere) {
        return Computed.text(reference(selectedThere));
    }

    /** The column that has this expression of the query as its value. */
    public <N extends Number> NumberExpression<N> column(NumberExpression<N> selectedThere) {
        return Computed.number(selectedThere.type(), reference(selectedThere));
    }

    /** The column that has this expression of the query as its value. */
    public <T> TemporalExpression<T> column(TemporalExpression<T> selectedThere) {
        return Computed.temporal(selectedThere.type(), reference(selectedThere));
    }

    /** The column that has this condition of the query as its value. */
    public Condition column(Condition selectedThere) {
        return Computed.condition(reference(selectedThere));
    }

    /**
     * The column that has this expression of the query as its value.
     *
     * @throws IllegalArgumentException if the query selects no such thing
     */
    public <T> Expression<T> column(Expression<T> selectedThere) {
        return Computed.value(selectedThere.type(), reference(selectedThere));
    }

    private Reference reference(Expression<?> expression) {
        int place = Computed.place(selected, expression);
        for (int i = 0; place < 0 && i < columns.size(); i++) {
            place = isOf(selected.get(i), expression) ? i : -1;
        }
        if (place < 0) {
            throw new IllegalArgumentException(name + " has no column of " + expression + ": its query selects " + columns
                    + ". Ask for one of these: keep an expression in a variable, and use it in both places");
        }
        return new Reference(this, columns.get(place), expression);
    }

    /** Whether a column of another derived table has this expression as its value. */
    private static boolean isOf(Expression<?> column, Expression<?> expression) {
        return column instanceof Computed<?> computed && computed.rendering() instanceof Reference reference
                && (reference.value.equals(expression) || isOf(reference.value, expression));
    }

    /**
     * A table's entity, all of whose columns the query selects, as a row of this; null where the query, or this one, joined no row: where
     * its key, or without a key all of it, is NULL.
     */
    public <E> Selectable<E> entity(Table<E> table) {
        List<Expression<?>> its = new ArrayList<>();
        for (Column<E, ?> column : table.columns()) {
            its.add(typed(column));
        }
        return new EntityOf<>(table, List.copyOf(its));
    }

    /** All its columns. */
    List<Expression<?>> all() {
        List<Expression<?>> all = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            all.add(Computed.value(selected.get(i).type(), new Reference(this, columns.get(i), selected.get(i))));
        }
        return all;
    }

    private <T> Expression<T> typed(Column<?, T> column) {
        ColumnType<T> type = column.type();
        return Computed.value(type, reference(column));
    }

    /**
     * A column of a derived table.
     *
     * @param value what it has as its value there
     */
    record Reference(Derived source, String column, Expression<?> value) implements Rendering {

        /** Two are equal that are the same column, whatever it was asked for by. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Reference that && source == that.source && column.equals(that.column);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(source) + column.hashCode();
        }

        @Override
        public void render(SqlSink sink) {
            sink.reference(source, column);
        }
    }

    /** An entity whose columns are another table's. */
    record EntityOf<E>(Table<E> table, List<Expression<?>> expressions) implements Selectable<E> {

        @Override
        public RowReader<E> reader(EntityReader entities, int first) {
            EntityReader joined = entities instanceof JoinedEntities ? entities : new JoinedEntities(entities);
            return row -> joined.read(table, row, first);
        }
    }

    // Rendering

    @Override
    public String sourceName() {
        return name;
    }

    boolean common() {
        return kind != Kind.TABLE;
    }

    String columnName(int place) {
        return columns.get(place);
    }

    boolean recursive() {
        return kind == Kind.RECURSIVE;
    }

    @Override
    public void renderSource(SqlSink sink) {
        if (kind == Kind.TABLE) {
            sink.beside(() -> {
                sink.sql("(");
                rows.accept(sink, columns);
                sink.sql(") as ");
            });
            sink.identifier(name);
        } else {
            sink.common(this).identifier(name);
        }
    }

    /** Says it as a WITH clause has it; H2 wants the columns of one that uses itself to be listed. */
    void renderDefinition(SqlSink sink) {
        sink.identifier(name);
        if (recursive()) {
            for (int i = 0; i < columns.size(); i++) {
                sink.sql(i == 0 ? " (" : ", ").identifier(columns.get(i));
            }
            sink.sql(")");
        }
        sink.sql(" as (");
        rows.accept(sink, columns);
        sink.sql(")");
    }

    @Override
    public String toString() {
        return name;
    }
}
