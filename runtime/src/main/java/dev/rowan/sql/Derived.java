package dev.rowan.sql;

import dev.rowan.mapper.RowReader;
import dev.rowan.type.ColumnType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * The rows of a query as a table of another one: in its FROM clause ({@link QueryExpression#as}), or named before it, as
 * {@code with x as (…)} ({@link Sql#with}). Its columns are asked for by what the query selects there, or by the labels it gives.
 * Immutable once made; all threads may share it.
 */
public final class Derived implements Source {

    private final String name;
    private final Kind kind;
    private final QueryExpression<?> query;
    private final List<? extends Expression<?>> selected;
    private final List<String> columns;

    private Derived(String name, Kind kind, QueryExpression<?> query, Function<Derived, QueryExpression<?>> whole) {
        this.name = Objects.requireNonNull(name, "a name");
        this.kind = kind;
        this.selected = query.projection().expressions();
        this.columns = names(selected);
        this.query = whole.apply(this);
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
        return new Derived(name, Kind.TABLE, query, its -> query);
    }

    static Derived common(String name, QueryExpression<?> query) {
        return new Derived(name, Kind.COMMON, query, its -> query);
    }

    static <T> Derived recursive(String name, QueryExpression<T> first, Function<Derived, Compound<T>> whole) {
        return new Derived(name, Kind.RECURSIVE, first, whole::apply);
    }

    /** Columns by their own names, labels, or places; each name once. */
    static List<String> names(List<? extends Expression<?>> selected) {
        List<String> names = new ArrayList<>(selected.size());
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < selected.size(); i++) {
            Label label = Label.of(selected.get(i));
            String own = label != null ? label.name() : selected.get(i) instanceof Column<?, ?> column ? column.name() : "c" + (i + 1);
            String name = own;
            for (int more = 2; !taken.add(name.toLowerCase(Locale.ROOT)); more++) {
                name = own + "_" + more;
            }
            names.add(name);
        }
        return List.copyOf(names);
    }

    // Columns

    /** The column that has this expression of the query as its value. */
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
        for (int i = 0; i < selected.size(); i++) {
            if (selected.get(i).equals(expression)) {
                return new Reference(this, columns.get(i));
            }
        }
        throw new IllegalArgumentException(name + " has no column of " + expression + ": its query selects " + selected
                + ". Ask for one of these: keep an expression in a variable, and use it in both places");
    }

    /** A table's entity, all of whose columns the query selects, as a row of this. */
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
            all.add(Computed.value(selected.get(i).type(), new Reference(this, columns.get(i))));
        }
        return all;
    }

    private <T> Expression<T> typed(Column<?, T> column) {
        ColumnType<T> type = column.type();
        return Computed.value(type, reference(column));
    }

    /** A column of a derived table. */
    record Reference(Derived source, String column) implements Rendering {

        @Override
        public void render(SqlSink sink) {
            sink.reference(source, column);
        }
    }

    /** An entity whose columns are another table's. */
    record EntityOf<E>(Table<E> table, List<Expression<?>> expressions) implements Selectable<E> {

        @Override
        public RowReader<E> reader(EntityReader entities, int first) {
            return row -> entities.read(table, row, first);
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

    boolean recursive() {
        return kind == Kind.RECURSIVE;
    }

    @Override
    public void renderSource(SqlSink sink) {
        if (kind == Kind.TABLE) {
            sink.beside(() -> {
                sink.sql("(");
                query.render(sink, columns);
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
        query.render(sink, columns);
        sink.sql(")");
    }

    @Override
    public String toString() {
        return name;
    }
}
