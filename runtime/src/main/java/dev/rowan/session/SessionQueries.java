package dev.rowan.session;

import dev.rowan.engine.Engine;
import dev.rowan.engine.Executor;
import dev.rowan.engine.Result;
import dev.rowan.engine.Transaction;
import dev.rowan.sql.EntityReader;
import dev.rowan.sql.Keyset;
import dev.rowan.sql.KeysetPage;
import dev.rowan.sql.KeysetQuery;
import dev.rowan.sql.Load;
import dev.rowan.sql.LoadStep;
import dev.rowan.sql.Page;
import dev.rowan.sql.PageRequest;
import dev.rowan.sql.Query;
import dev.rowan.sql.QueryExpression;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.Select;
import dev.rowan.sql.Slice;
import dev.rowan.sql.Statement;
import dev.rowan.sql.Verb;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The part of a session that runs statements: each after a flush, its rows as the objects that are held. Of one thread. */
abstract class SessionQueries implements Executor {

    final Engine engine;
    final UnitOfWork work = new UnitOfWork();
    final SessionTransaction transaction;

    SessionQueries(Engine engine, SessionOptions options, boolean managed) {
        this.engine = engine;
        this.transaction = new SessionTransaction(engine, work, options, managed);
    }

    /** Runs a query, of which every row is read, or only the first. */
    private <T, R> R read(Query<T> query, boolean every, BiFunction<Transaction, Query<T>, R> reading) {
        transaction.autoflush(() -> engine.sql(query));
        if (query.verb() != Verb.SELECT) {
            return rewriting(query, every, reading);
        }
        EntityReader reader = work.reader(query, true);
        try {
            if (query.loading().isEmpty()) {
                return reading.apply(transaction.begun(), query.reading(reader));
            }
            LoadingReader loading = new LoadingReader(new EndsReader(work, reader, query.overwrites()));
            R result = reading.apply(transaction.begun(), query.reading(loading));
            new Loading(work, transaction.begun(), query.overwrites(), query.overwrites()).of(loading.roots(), query.loading());
            return result;
        } finally {
            work.follow();
        }
    }

    /** Runs a change that gives its rows back; if these are not read to the end, it has happened all the same. */
    private <T, R> R rewriting(Query<T> query, boolean every, BiFunction<Transaction, Query<T>, R> reading) {
        Transaction tx = transaction.begun();
        EntityReader reader = work.reader(query, true);
        boolean told = false;
        try {
            R result = reading.apply(tx, query.reading(reader));
            told = every && reader instanceof ChangedReader changed && changed.told();
            return result;
        } finally {
            work.rewritten(query, told);
            work.follow();
        }
    }

    @Override
    public <T> List<T> list(Query<T> query) {
        return read(query, true, Transaction::list);
    }

    @Override
    public <T> T one(Query<T> query) {
        return read(query, true, Transaction::one);
    }

    @Override
    public <T> Optional<T> optional(Query<T> query) {
        return read(query, true, Transaction::optional);
    }

    @Override
    public <T> Optional<T> first(Query<T> query) {
        Query<T> limited = query instanceof QueryExpression<T> whole && !whole.isLimited() ? whole.limit(1) : query;
        return read(limited, false, Transaction::first);
    }

    @Override
    public <T> T scalar(Query<T> query) {
        return read(query, false, Transaction::scalar);
    }

    @Override
    public <R, X extends Exception> Optional<R> read(Select<byte[]> query, Result<InputStream, R, X> body) throws X {
        transaction.autoflush(() -> engine.sql(query));
        return transaction.begun().read(query, body);
    }

    /**
     * {@inheritDoc} Rows that the session holds come as its objects, all others detached. Of what is loaded with them, objects that the
     * query joins come too.
     *
     * @throws IllegalStateException if something is loaded by queries of its own: these read it for many rows at once
     */
    @Override
    public <T> Stream<T> stream(Query<T> query) {
        Relationship<?, ?> unjoined = LoadStep.unjoined(query.loading());
        if (unjoined != null) {
            throw new IllegalStateException(unjoined + " is loaded for many objects at once, and a stream has one at a time: read pages,"
                    + " page(query, keyset), or do not load it");
        }
        transaction.autoflush(() -> engine.sql(query));
        EntityReader reader = work.reader(query, false);
        EntityReader loading = query.loading().isEmpty() ? reader : new EndsReader(work, reader, query.overwrites());
        Stream<T> rows = transaction.begun().stream(query.reading(loading)).peek(row -> work.follow());
        if (query.verb() != Verb.SELECT) {
            work.rewritten(query, false);
        }
        return rows;
    }

    @Override
    public <T> Page<T> page(QueryExpression<T> query, PageRequest request) {
        List<T> rows = list(request.rowsOf(query));
        return new Page<>(rows, request, transaction.begun().count(query));
    }

    @Override
    public <T> Slice<T> slice(QueryExpression<T> query, PageRequest request) {
        return Slice.of(list(request.andOneMoreOf(query)), request);
    }

    @Override
    public <T> KeysetPage<T> page(Select<T> query, Keyset keyset) {
        KeysetQuery<T> page = KeysetQuery.of(query, keyset, engine.dialect());
        return page.page(list(page.rows()), keyset.isCounted() ? transaction.begun().count(query) : 0);
    }

    // Relationships

    /**
     * Loads what these relationships of an object lead to, and what is to be loaded with that; what is loaded already stays as it is.
     *
     * @throws dev.rowan.SessionStateException if the object is not {@linkplain EntityState#PERSISTENT persistent} here
     */
    @SafeVarargs
    @SuppressWarnings("varargs")        // the array is only copied
    public final <E> void load(E entity, Load<E>... relationships) {
        loadAll(List.of(entity), List.of(relationships));
    }

    /**
     * Loads what these relationships of objects lead to, and what is to be loaded with that: one query for 500 objects, and none for what
     * the session knows. What is loaded already stays as it is, with the changes that were not flushed.
     *
     * @throws dev.rowan.SessionStateException if one of the objects is not {@linkplain EntityState#PERSISTENT persistent} here
     */
    @SafeVarargs
    @SuppressWarnings("varargs")        // the array is only copied
    public final <E> void load(Collection<? extends E> entities, Load<E>... relationships) {
        loadAll(List.copyOf(entities), List.of(relationships));
    }

    private <E> void loadAll(List<? extends E> entities, List<Load<E>> relationships) {
        transaction.autoflush(() -> "load(…, " + relationships + ")");
        new Loading(work, transaction.begun(), false, false).ofPersistent(entities, LoadStep.of(relationships));
        work.follow();
    }

    @Override
    public boolean exists(QueryExpression<?> query) {
        transaction.autoflush(() -> engine.sql(query));
        return transaction.begun().exists(query);
    }

    @Override
    public long count(QueryExpression<?> query) {
        transaction.autoflush(() -> engine.sql(query));
        return transaction.begun().count(query);
    }

    /**
     * {@inheritDoc} No object takes part in what it changes. If it changes rows that were there, by UPDATE, DELETE or {@code doUpdate()},
     * what the session holds of its table, and of tables whose foreign keys follow it, is read anew, in place, when a query or
     * {@link Session#get} next meets it, and let go of if its row is gone; of SQL that the user wrote, everything it holds. Until then
     * objects say what they said; with a rollback they do again. In the same way what is loaded of relationships that lead to rows of the
     * table is loaded anew, when it is next to be loaded; and a flush that finds it changed by then reads first what it leads to, and
     * keeps the change.
     *
     * <p>Where {@code returning} gives entities back, which are read by {@code list} and its like, the session knows these at once: of
     * new and changed rows it holds the objects, with their values, and those of deleted rows it holds no longer.
     */
    @Override
    public int execute(Statement statement) {
        transaction.autoflush(() -> engine.sql(statement));
        work.journal().onUndo(() -> { });       // what is loaded from now on may have been changed by it
        int affected = transaction.begun().execute(statement);
        if (statement.verb() != Verb.SELECT && (affected > 0 || statement.changed() == null)) {
            work.rewritten(statement, false);
        }
        return affected;
    }
}
