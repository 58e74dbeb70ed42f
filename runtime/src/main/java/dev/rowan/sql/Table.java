package dev.rowan.sql;

import dev.rowan.ReadOnlyException;
import dev.rowan.mapper.Mapper;
import dev.rowan.mapper.RowReader;
import dev.rowan.type.ColumnType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A table as a value, with a field for each column in the class generated for it. Immutable once made; all threads share it.
 *
 * <p>Two are equal when they are of one class, with the same name and alias. Foreign keys and the mapper are methods, since tables
 * refer to each other in cycles.
 *
 * @param <E> the entity that a row is
 */
public abstract non-sealed class Table<E> implements Source, Selectable<E> {

    private final Class<E> entity;
    private final TableSpec spec;
    private final String alias;
    private final List<Column<E, ?>> columns = new ArrayList<>();
    private final List<Relationship<E, ?>> relationships = new ArrayList<>(0);
    private final List<Relationship<E, ?>> told = Collections.unmodifiableList(relationships);
    /** Found when first asked for, as the columns are added after this class is made; two threads find the same. */
    private Stamps stamps;

    /**
     * A table; the fields of the class that extends this one add the columns, in their order.
     *
     * @param entity the entity's class
     * @param spec what is known of the table
     * @param alias its alias, or null
     */
    @SuppressWarnings("this-escape")    // it is kept, and not used before the class is initialized
    protected Table(Class<E> entity, TableSpec spec, String alias) {
        this.entity = Objects.requireNonNull(entity);
        this.spec = Objects.requireNonNull(spec);
        this.alias = alias;
        if (alias == null) {
            Tables.made(entity, this);
        }
    }

    /** A table whose rows are of a type that no table is known by. */
    Table(TableSpec spec, Class<E> row, String alias) {
        this.entity = row;
        this.spec = Objects.requireNonNull(spec);
        this.alias = alias;
    }

    /** The entity's class. */
    public final Class<E> entity() {
        return entity;
    }

    /** All that is known of it apart from its columns. */
    public final TableSpec spec() {
        return spec;
    }

    /** Its name in the database. */
    public final String name() {
        return spec.name();
    }

    /** Its schema, or null for the connection's own. */
    public final String schema() {
        return spec.schema();
    }

    /** Whether it is a view, whose rows are only read. */
    public final boolean isView() {
        return spec.view() != null;
    }

    /**
     * Throws unless rows of it can be written.
     *
     * @throws ReadOnlyException if it is a view
     */
    public final void requireWritable() {
        if (isView()) {
            throw new ReadOnlyException(name() + " is a view, so that a " + entity.getSimpleName()
                    + " is only read: write the rows of the tables it shows");
        }
    }

    /**
     * The same table by another name, for one statement; generated tables have their own type here.
     *
     * @throws IllegalStateException if the table was written by hand and does without
     */
    public Table<E> as(String alias) {
        throw new IllegalStateException(this + " has no other name: " + getClass().getName() + " does not override as(alias)");
    }

    /** Its alias, or null. */
    public final String alias() {
        return alias;
    }

    /** The name that its columns are qualified with: its alias, or its own name. */
    @Override
    public final String sourceName() {
        return alias != null ? alias : name();
    }

    @Override
    public final void renderSource(SqlSink sink) {
        sink.table(this);
    }

    /** All its columns: what an entity is made of. */
    @Override
    public final List<Column<E, ?>> expressions() {
        return columns();
    }

    @Override
    public final RowReader<E> reader(EntityReader entities, int first) {
        return row -> entities.read(this, row, first);
    }

    /** The columns, in their order. */
    public final List<Column<E, ?>> columns() {
        return Collections.unmodifiableList(columns);
    }

    /** What Rowan itself writes into its rows. */
    public final Stamps stamps() {
        Stamps found = stamps;
        if (found == null) {
            stamps = found = Stamps.of(this);
        }
        return found;
    }

    /** Reads and binds its rows. */
    public abstract Mapper<E> mapper();

    /** The columns of the primary key, in their order; none where there is no key. */
    public List<Column<E, ?>> keyColumns() {
        return List.of();
    }

    /** The foreign keys, in the order of the fields. */
    public List<ForeignKey<E>> foreignKeys() {
        return List.of();
    }

    /** The relationships, in the order of the fields. */
    public final List<Relationship<E, ?>> relationships() {
        return told;
    }

    /** The indexes. */
    public List<Index<E>> indexes() {
        return List.of();
    }

    /** The UNIQUE constraints. */
    public List<Unique<E>> uniques() {
        return List.of();
    }

    /** The CHECK constraints. */
    public List<Check> checks() {
        return List.of();
    }

    /** Begins the description of a column. */
    protected static <T> ColumnSpec<T> column(String name, ColumnType<T> type) {
        return ColumnSpec.of(name, type);
    }

    /** Adds a column of text. */
    protected final TextColumn<E> text(ColumnSpec<String> column) {
        return add(new TextColumn<>(this, columns.size(), column));
    }

    /** Adds a column of numbers. */
    protected final <N extends Number> NumberColumn<E, N> number(ColumnSpec<N> column) {
        return add(new NumberColumn<>(this, columns.size(), column));
    }

    /** Adds a column of dates, times, or points in time. */
    protected final <T> TemporalColumn<E, T> temporal(ColumnSpec<T> column) {
        return add(new TemporalColumn<>(this, columns.size(), column));
    }

    /** Adds a column of booleans. */
    protected final BooleanColumn<E> bool(ColumnSpec<Boolean> column) {
        return add(new BooleanColumn<>(this, columns.size(), column));
    }

    /** Adds a column whose values are only told apart. */
    protected final <T> ValueColumn<E, T> value(ColumnSpec<T> column) {
        return add(new ValueColumn<>(this, columns.size(), column));
    }

    private <C extends Column<E, ?>> C add(C column) {
        columns.add(column);
        return column;
    }

    /** Adds a relationship to one object. */
    protected final <T> ToOne<E, T> toOne(String field, Function<E, T> reader, BiConsumer<E, T> writer, RelationshipSpec relationship) {
        return add(new ToOne<>(this, field, relationships.size(), reader, writer, relationship));
    }

    /** Adds a relationship to objects in a collection. */
    protected final <C, T> ToMany<E, T> toMany(String field, Container<C, T> container, Function<E, C> reader, BiConsumer<E, C> writer,
            RelationshipSpec relationship) {
        return add(new ToMany<>(this, field, relationships.size(), container, reader, writer, relationship));
    }

    private <R extends Relationship<E, ?>> R add(R relationship) {
        relationships.add(relationship);
        return relationship;
    }

    /** Begins a foreign key over these columns. */
    @SafeVarargs
    @SuppressWarnings("varargs")        // the array is only copied
    protected final ForeignKey.From<E> foreignKey(Column<E, ?>... referencing) {
        return new ForeignKey.From<>(this, List.of(referencing));
    }

    /** An index over these columns. */
    @SafeVarargs
    @SuppressWarnings("varargs")        // the array is only copied
    protected final Index<E> index(Column<E, ?>... indexed) {
        return Index.of(this, List.of(indexed));
    }

    /** A UNIQUE constraint over these columns. */
    @SafeVarargs
    @SuppressWarnings("varargs")        // the array is only copied
    protected final Unique<E> unique(Column<E, ?>... unique) {
        return new Unique<>(this, null, List.of(unique));
    }

    /** A CHECK constraint of this SQL. */
    protected static Check check(String sql) {
        return new Check(null, sql);
    }

    @Override
    public final boolean equals(Object other) {
        return other == this || other instanceof Table<?> that && getClass() == that.getClass() && spec.equals(that.spec)
                && Objects.equals(alias, that.alias);
    }

    @Override
    public final int hashCode() {
        return getClass().hashCode() + (alias == null ? 0 : alias.hashCode());
    }

    /** The table's name, with its alias where it has one. */
    @Override
    public final String toString() {
        String qualified = schema() == null ? name() : schema() + "." + name();
        return alias == null ? qualified : qualified + " " + alias;
    }
}
