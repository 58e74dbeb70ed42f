package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.SqlForm;
import dev.rowan.mapper.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A SELECT. Immutable: each method gives a new one; all threads may share it.
 *
 * @param <T> what a row is read as
 */
public final class Select<T> extends QueryExpression<T> {

    private final Selectable<T> projection;
    private final Clauses clauses;
    private final boolean overwriting;
    /** Found when it is first rendered. Every thread finds the same. */
    private From from;
    /** Found when it is first needed, where what is asked for has lists. Every thread finds the same. */
    private Gathering gathering;
    /** Found when it is first needed, where something is loaded. Every thread finds the same. */
    private LoadedSelect<T> loaded;

    private Select(Selectable<T> projection, Clauses clauses, boolean overwriting) {
        this.projection = projection;
        this.clauses = clauses;
        this.overwriting = overwriting;
    }

    static <T> Select<T> of(Selectable<T> selected) {
        return of(Objects.requireNonNull(selected, "something to select"), Clauses.NONE);
    }

    static <T> Select<T> of(Selectable<T> selected, Clauses clauses) {
        return new Select<>(selected, clauses, false);
    }

    static <T> Select<T> of(Selectable<T> selected, Clauses clauses, boolean overwriting) {
        return new Select<>(selected, clauses, overwriting);
    }

    // Sources

    /** The same SELECT from this table; without it, a SELECT is from the table of what it asks for. */
    public Select<T> from(Source source) {
        Objects.requireNonNull(source, "a table to select from");
        return with(its -> its.from = source);
    }

    /**
     * The same SELECT, with the rows of another table that belong to those before: by {@link #on}, or else by the foreign key between
     * them, of which there must be exactly one.
     */
    public Select<T> join(Source source) {
        return join(Join.Kind.INNER, source, null);
    }

    /** The same SELECT, with the rows of another table for which this holds. */
    public Select<T> join(Source source, Condition on) {
        return join(Join.Kind.INNER, source, Objects.requireNonNull(on, "a condition"));
    }

    /**
     * The same SELECT, with the rows to which a relationship leads from those of its table, which must be among those before; by an
     * association table where there is one, whose columns can be named then. It only joins: what is to be in the objects' fields is said
     * by {@link #load}.
     *
     * @throws IllegalStateException if it leads to rows of its own table: then one of the two needs an alias
     */
    public Select<T> join(Relationship<?, ?> relationship) {
        return joined(Ways.joins(Join.Kind.INNER, relationship));
    }

    /**
     * The same, with the rows it leads to by another name.
     *
     * @param target an alias of the table at its other end; an association table is then named after both
     */
    public <R> Select<T> join(Relationship<?, R> relationship, KeyedTable<R, ?> target) {
        return joined(Ways.joins(Join.Kind.INNER, relationship, target));
    }

    /** As {@link #join(Source)}, and where no row belongs to one before, NULLs in its place; an entity is then null. */
    public Select<T> leftJoin(Source source) {
        return join(Join.Kind.LEFT, source, null);
    }

    /** As {@link #join(Source, Condition)}, and where no row belongs to one before, NULLs in its place; an entity is then null. */
    public Select<T> leftJoin(Source source, Condition on) {
        return join(Join.Kind.LEFT, source, Objects.requireNonNull(on, "a condition"));
    }

    /** As {@link #join(Relationship)}, and where it leads to no row, NULLs in its place; an entity is then null. */
    public Select<T> leftJoin(Relationship<?, ?> relationship) {
        return joined(Ways.joins(Join.Kind.LEFT, relationship));
    }

    /** As {@link #join(Relationship, KeyedTable)}, and where it leads to no row, NULLs in its place; an entity is then null. */
    public <R> Select<T> leftJoin(Relationship<?, R> relationship, KeyedTable<R, ?> target) {
        return joined(Ways.joins(Join.Kind.LEFT, relationship, target));
    }

    /** As {@link #join(Source)}, and where a row belongs to none before, NULLs in the place of those. */
    public Select<T> rightJoin(Source source) {
        return join(Join.Kind.RIGHT, source, null);
    }

    /** As {@link #join(Source, Condition)}, and where a row belongs to none before, NULLs in the place of those. */
    public Select<T> rightJoin(Source source, Condition on) {
        return join(Join.Kind.RIGHT, source, Objects.requireNonNull(on, "a condition"));
    }

    /** {@link #leftJoin(Source)} and {@link #rightJoin(Source)} in one; on PostgreSQL and SQLite. */
    public Select<T> fullJoin(Source source) {
        return join(Join.Kind.FULL, source, null);
    }

    /** {@link #leftJoin(Source, Condition)} and {@link #rightJoin(Source, Condition)} in one; on PostgreSQL and SQLite. */
    public Select<T> fullJoin(Source source, Condition on) {
        return join(Join.Kind.FULL, source, Objects.requireNonNull(on, "a condition"));
    }

    /** The same SELECT, with every row of another table beside every one before. */
    public Select<T> crossJoin(Source source) {
        return join(Join.Kind.CROSS, source, null);
    }

    private Select<T> join(Join.Kind kind, Source source, Condition on) {
        return joined(List.of(new Join(kind, source, on)));
    }

    private Select<T> joined(List<Join> more) {
        List<Join> joins = new ArrayList<>(clauses.joins);
        joins.addAll(more);
        return with(its -> its.joins = List.copyOf(joins));
    }

    /**
     * The same SELECT, its last join by these conditions.
     *
     * @throws IllegalStateException if there is no join, or it is a cross join
     */
    public Select<T> on(Condition condition, Condition... more) {
        if (clauses.joins.isEmpty()) {
            throw new IllegalStateException("on(…) is of the join before it, and there is none");
        }
        List<Join> joins = new ArrayList<>(clauses.joins);
        Join last = joins.remove(joins.size() - 1);
        joins.add(last.on(Condition.all(Objects.requireNonNull(condition, "a condition"), more)));
        return with(its -> its.joins = List.copyOf(joins));
    }

    // Rows

    /** The same SELECT of rows for which these hold too. */
    public Select<T> where(Condition condition, Condition... more) {
        Condition all = Condition.all(Objects.requireNonNull(condition, "a condition"), more);
        return with(its -> its.where = its.where == null ? all : its.where.and(all));
    }

    /**
     * The same SELECT, with one row for all that are equal in these, after what it is grouped by already. What has a value in it, as a
     * {@code caseWhen} has, and is selected too, is grouped by the name that it is selected under, and where it has no label it gets a
     * name, {@code rowan_1}: PostgreSQL and H2 would not know it again, as its parameters are others there. A name does on every
     * database; a place, {@code group by 1}, is a number to H2. So is the ORDER BY of groups and of distinct rows. Where PostgreSQL is to
     * know it again within another expression, or in {@code having}, make it a column of a query: {@code select(…).as("t")}.
     */
    public Select<T> groupBy(Expression<?> first, Expression<?>... more) {
        List<Expression<?>> groups = new ArrayList<>(clauses.groups);
        groups.add(Objects.requireNonNull(first, "an expression to group by"));
        groups.addAll(List.of(more));
        return with(its -> its.groups = List.copyOf(groups));
    }

    /** The same SELECT of groups for which these hold too. */
    public Select<T> having(Condition condition, Condition... more) {
        Condition all = Condition.all(Objects.requireNonNull(condition, "a condition"), more);
        return with(its -> its.having = its.having == null ? all : its.having.and(all));
    }

    /** The same SELECT, each of whose rows comes once. */
    public Select<T> distinct() {
        return with(its -> its.distinct = true);
    }

    /** The same SELECT of the first row, by its order, of those that are equal in these; on H2 and PostgreSQL. */
    public Select<T> distinctOn(Expression<?> first, Expression<?>... more) {
        List<Expression<?>> all = new ArrayList<>(List.of(more));
        all.add(0, Objects.requireNonNull(first, "an expression"));
        return with(its -> its.distinctOn = List.copyOf(all));
    }

    @Override
    public Select<T> orderBy(Order first, Order... more) {
        return with(its -> its.orders = appended(its.orders, first, more));
    }

    @Override
    public Select<T> limit(long rows) {
        return with(its -> its.limits = its.limits.limit(rows));
    }

    /**
     * The same query of at most this many rows, and those that are equal to the last of them in all it is ordered by; on H2, MariaDB and
     * PostgreSQL.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Select<T> limitWithTies(long rows) {
        return with(its -> its.limits = its.limits.withTies(rows));
    }

    @Override
    public Select<T> offset(long rows) {
        return with(its -> its.limits = its.limits.offset(rows));
    }

    // Locks

    /**
     * The same SELECT, whose rows nobody else changes or locks until the transaction ends; it waits for those that others lock. On SQLite
     * it says nothing: a transaction there has locked the database for itself since it began, unless the engine's URL says otherwise.
     * Databases refuse it where rows are no table's: with {@code distinct} or {@code groupBy} on H2 and PostgreSQL, and on PostgreSQL
     * with the table that an outer join may not find.
     */
    public Select<T> forUpdate() {
        return with(its -> its.lock = new Lock(false, Lock.Wait.FOR_THEM));
    }

    /**
     * The same SELECT, whose rows nobody else changes until the transaction ends. H2 has no lock that is shared: there it is
     * {@link #forUpdate()}.
     */
    public Select<T> forShare() {
        return with(its -> its.lock = new Lock(true, Lock.Wait.FOR_THEM));
    }

    /** The same SELECT without the rows that others lock; not on SQLite. */
    public Select<T> skipLocked() {
        return waiting("skipLocked", Lock.Wait.SKIP);
    }

    /** The same SELECT, refused with a {@link dev.rowan.LockTimeoutException} if others lock a row of it; not on SQLite. */
    public Select<T> noWait() {
        return waiting("noWait", Lock.Wait.NOT);
    }

    private Select<T> waiting(String method, Lock.Wait wait) {
        if (clauses.lock == null) {
            throw new IllegalStateException(method + "() is of a lock: say forUpdate() or forShare() before it");
        }
        return with(its -> its.lock = its.lock.waiting(wait));
    }

    // Reading

    /**
     * The same SELECT, whose rows a driver fetches so many at a time when they are streamed.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Select<T> fetchSize(int rows) {
        notNegative("fetch size", rows);
        return with(its -> its.fetchSize = rows);
    }

    /** The same SELECT, whose rows overwrite what a session holds of them; by itself a session keeps its objects as they are. */
    public Select<T> populateExisting() {
        return new Select<>(projection, clauses, true);
    }

    /**
     * The same SELECT of entities, with what these relationships lead to, in a session or a repository: objects at the end of a foreign
     * key are joined, others read by their keys afterwards, for 500 objects a query. The limit counts the entities selected. Nothing is
     * joined to a query that locks, is distinct or grouped, or has SQL of the user's own in it: what it leads to is read afterwards too.
     * A transaction or an engine takes no query of which something is read afterwards, and none is part of another statement.
     *
     * @throws IllegalStateException if it selects something else than the entities of a table
     */
    @SafeVarargs
    @SuppressWarnings("varargs")        // the array is only copied
    public final Select<T> load(Load<T>... relationships) {
        if (!(projection instanceof KeyedTable<?, ?>)) {
            throw new IllegalStateException("load(…) is of a select of entities that have a key");
        }
        List<Load<?>> loads = new ArrayList<>(clauses.loads);
        loads.addAll(List.of(relationships));
        return with(its -> its.loads = List.copyOf(loads));
    }

    /** What is loaded with the entities. */
    @SuppressWarnings("unchecked")      // load takes those of T
    public List<Load<T>> loads() {
        return (List<Load<T>>) (List<?>) clauses.loads;
    }

    @Override
    public List<LoadStep> loading() {
        return loads().isEmpty() ? List.of() : loaded().steps();
    }

    private LoadedSelect<T> loaded() {
        LoadedSelect<T> found = loaded;
        if (found == null) {
            loaded = found = LoadedSelect.of(projection, clauses, asks(), overwriting);
        }
        return found;
    }

    private Select<T> with(Consumer<Clauses> change) {
        return new Select<>(projection, clauses.with(change), overwriting);
    }

    @Override
    public boolean isLimited() {
        return clauses.limits.any();
    }

    @Override
    boolean limitsRows() {
        return isLimited();
    }

    /** Whether what it asks for has lists. */
    boolean gathers() {
        return projection.gathers();
    }

    Clauses clauses() {
        return clauses;
    }

    /** What its pages by keyset are made of. */
    KeysetSelects<T> keysets() {
        return new KeysetSelects<>(projection, clauses.with(its -> its.asks = asks()), overwriting);
    }

    /** Whether it has groups of something else than columns, which few databases know again in HAVING. */
    boolean groupsExpressions() {
        return clauses.groups.stream().anyMatch(group -> !(group instanceof Column<?, ?>));
    }

    boolean isOrderedOrLimited() {
        return isLimited() || !clauses.orders.isEmpty() || clauses.lock != null;
    }

    @Override
    public Select<Long> counting() {
        return projection.gathers() ? roots().keys().counting() : asked().counting(aggregates());
    }

    @Override
    public Query<Integer> existing() {
        return projection.gathers() ? asked().found(roots().keys(List.of(), clauses.limits)) : asked().existing(aggregates());
    }

    private Counted<T> asked() {
        return new Counted<>(projection, clauses.with(its -> its.asks = asks()));
    }

    /** Whether all its rows make one, as they do for {@code select count(*)}. */
    boolean aggregates() {
        return clauses.groups.isEmpty() && (clauses.having != null
                || !(projection instanceof Table<?>) && SourceProbe.gather(projection.expressions()));
    }

    @Override
    Selectable<T> projection() {
        requireNoLoads();
        return Many.refuse(projection);
    }

    /** What it asks for, be it part of another statement or not. */
    Selectable<T> selected() {
        return projection;
    }

    /** Verifies that it can be part of another statement: that has rows of its own, with which nothing is loaded. */
    void requireNoLoads() {
        if (!clauses.loads.isEmpty()) {
            throw new IllegalStateException("a query that loads " + clauses.loads.get(0).relationship()
                    + " with its entities is no part of another statement: take load(…) off it, and load what the outer query reads");
        }
    }

    @Override
    public RowGatherer<T> gatherer(EntityReader entities) {
        return projection.gathers() ? gathering().gatherer(entities, clauses.outerJoins()) : null;
    }

    @Override
    public Query<T> contiguous() {
        return projection.gathers() ? with(its -> its.orders = roots().contiguous()) : this;
    }

    private Gathering gathering() {
        Gathering found = gathering;
        if (found == null) {
            gathering = found = Gathering.of(projection, clauses);
        }
        return found;
    }

    private Roots roots() {
        return new Roots(clauses, asks(), gathering().root().key());
    }

    @Override
    Select<T> formed(List<SqlForm> forms) {
        if (forms.stream().allMatch(Objects::isNull)) {
            return this;
        }
        List<Expression<?>> formed = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            Expression<?> expression = projection.expressions().get(i);
            formed.add(forms.get(i) == null ? expression : Computed.value(expression.type(), Formed.of(forms.get(i), expression)));
        }
        return asking(formed);
    }

    @Override
    Select<T> besideOne() {
        return asking(InQuery.andOne(projection().expressions()));
    }

    /** The same SELECT of what says it in another way. */
    private Select<T> asking(List<Expression<?>> alike) {
        return new Select<>(new Alike<>(projection, alike), clauses.with(its -> its.asks = asks()), overwriting);
    }

    @Override
    public RowReader<T> reader(EntityReader entities) {
        if (!clauses.loads.isEmpty()) {
            return loaded().select().reader(entities);
        }
        return projection.reader(clauses.outerJoins() ? new JoinedEntities(entities) : entities, 1);
    }

    @Override
    public boolean overwrites() {
        return overwriting;
    }

    @Override
    public int fetchSize() {
        return clauses.fetchSize;
    }

    // Rendering

    private Selectable<?> asks() {
        return clauses.asks == null ? projection : clauses.asks;
    }

    From from(Dialect dialect) {
        From found = from;
        if (found == null) {
            From all = From.of(clauses, asks(), dialect);
            from = found = clauses.busyJoinsOnly ? all.busy(clauses.asked(projection), dialect) : all;
        }
        return found;
    }

    @Override
    void render(SqlSink sink, List<String> names) {
        if (!clauses.loads.isEmpty()) {
            loaded().select().render(sink, names);
            return;
        }
        if (isLimited() && projection.gathers()) {
            of(projection, roots().limited()).render(sink, names);
            return;
        }
        From its = from(sink.dialect());
        sink.within(its.sources(), () -> {
            sink.sql("select ");
            clauses.renderDistinct(sink);
            boolean table = names == null && projection instanceof Table<?>;
            SelectList list = table ? SelectList.NONE : SelectList.of(
                    projection.gathers() ? gathering().expressions() : projection.expressions(), names, clauses, sink);
            if (table) {
                sink.columns((Table<?>) projection);
            } else {
                list.render(sink);
            }
            its.render(sink);
            clauses.render(sink, its.sources(), list);
        });
    }
}
