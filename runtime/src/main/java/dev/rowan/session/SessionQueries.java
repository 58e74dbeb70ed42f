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

    private <T, R> R read(Query<T> query, BiFunction<Transaction, Query<T>, R> reading) {
        transaction.autoflush(() -> engine.sql(query));
        EntityReader reader = work.reader(query, true);
        if (query.loading().isEmpty()) {
            return reading.apply(transaction.begun(), query.reading(reader));
        }
        LoadingReader loading = new LoadingReader(work, reader, query.overwrites());
        R result = reading.apply(transaction.begun(), query.reading(loading));
        new Loading(work, transaction.begun(), query.overwrites(), query.overwrites()).of(loading.roots(), query.loading());
        return result;
    }

    @Override
    public <T> List<T> list(Query<T> query) {
        return read(query, Transaction::list);
    }

    @Override
    public <T> T one(Query<T> query) {
        return read(query, Transaction::one);
    }

    @Override
    public <T> Optional<T> optional(Query<T> query) {
        return read(query, Transaction::optional);
    }

    @Override
    public <T> Optional<T> first(Query<T> query) {
        Query<T> limited = query instanceof QueryExpression<T> whole && !whole.isLimited() ? whole.limit(1) : query;
        return read(limited, Transaction::first);
    }

    @Override
    public <T> T scalar(Query<T> query) {
        return read(query, Transaction::scalar);
    }

    @Override
    public <R, X extends Exception> Optional<R> read(Select<byte[]> query, Result<InputStream, R, X> body) throws X {
        transaction.autoflush(() -> engine.sql(query));
        return transaction.begun().read(query, body);
    }

    /**
     * {@inheritDoc} Rows that the session holds come as its objects, all others detached. Of what is loaded with them, objects that the query
     * joins come too.
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
        return transaction.begun().stream(query.reading(query.loading().isEmpty() ? reader : new LoadingReader(work, reader, query.overwrites())));
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
     * {@inheritDoc} The session's objects do not take part in what it changes; where {@code returning} gives entities back, which are read
     * by {@code list} and its like, they do: of new and changed rows the session holds the objects, with their values, and those of deleted
     * rows it holds no longer.
     */
    @Override
    public int execute(Statement statement) {
        transaction.autoflush(() -> engine.sql(statement));
        work.journal().onUndo(() -> { });       // what is loaded from now on may have been changed by it
        return transaction.begun().execute(statement);
    }
}
