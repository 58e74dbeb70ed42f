package dev.rowan.engine;

import dev.rowan.NoRowException;
import dev.rowan.TooManyRowsException;
import dev.rowan.ddl.DdlStatement;
import dev.rowan.ddl.TableRebuild;
import dev.rowan.dialect.DriverFamily;
import dev.rowan.mapper.RowReader;
import dev.rowan.sql.Bound;
import dev.rowan.sql.EntityReader;
import dev.rowan.sql.Keyset;
import dev.rowan.sql.KeysetPage;
import dev.rowan.sql.KeysetQuery;
import dev.rowan.sql.LoadStep;
import dev.rowan.sql.Page;
import dev.rowan.sql.PageRequest;
import dev.rowan.sql.Query;
import dev.rowan.sql.QueryExpression;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.RowGatherer;
import dev.rowan.sql.Select;
import dev.rowan.sql.Slice;
import dev.rowan.sql.Statement;
import dev.rowan.sql.Stepwise;
import dev.rowan.sql.Verb;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.stream.Stream;

/** Runs statements, and writes and finds rows, through calls: those of a transaction, or each on its own. */
abstract sealed class StatementRunner implements Executor permits Transaction, Autocommit {
    private final Calls calls;
    private final EngineCore core;

    StatementRunner(Calls calls, EngineCore core) {
        this.calls = calls;
        this.core = core;
    }

    /** Writes rows here. */
    public final RowWriter writer() {
        return new RowWriter(calls);
    }

    /** Finds rows by their keys here. */
    public final RowFinder finder() {
        return new RowFinder(calls);
    }

    /** What is made of the rows of a query. */
    private interface Rows<T, R> {
        R read(ResultSet rows, RowReader<T> reader, Trip trip) throws SQLException;
    }

    private <T, R> R read(Query<T> query, Rows<T, R> work) {
        return read(calls, query, work);
    }

    private static <T, R> R read(Calls calls, Query<T> query, Rows<T, R> work) {
        requireJoined(query);
        RowReader<T> reader = query.reader(EntityReader.DIRECT);
        return run(calls, query, (rows, trip) -> work.read(rows, reader, trip));
    }

    /** What a query does not join needs to know what is there already: a session does. */
    private static void requireJoined(Query<?> query) {
        Relationship<?, ?> unjoined = LoadStep.unjoined(query.loading());
        if (unjoined != null) {
            throw new IllegalStateException(unjoined + " is loaded by a query of its own, for which there must be a session: list(…) in a"
                    + " session or by a repository. A transaction or an engine reads only what the query itself "
                    + "joins, the objects at the end of foreign keys");
        }
    }

    /** What is done with the rows of a query. */
    private interface Reading<R> {
        R read(ResultSet rows, Trip trip) throws SQLException;
    }

    private static <R> R run(Calls calls, Query<?> query, Reading<R> work) {
        Stepwise steps = query.steps(calls.dialect());
        if (steps != null) {
            return calls.together(all -> steps.run(new CallSteps<>(all, work)));
        }
        return byDelta(calls, query) ? calls.together(all -> runAtOnce(all, query, work)) : runAtOnce(calls, query, work);
    }

    /** H2 does not take a change within a SELECT back when it fails: a transaction must (as of 2.5). */
    private static boolean byDelta(Calls calls, Query<?> query) {
        return query.changed() != null && calls.dialect().deltaTables();
    }

    /** The statements of a query that takes several. */
    private record CallSteps<R>(Calls calls, Reading<R> work) implements Stepwise.Steps<R> {
        @Override
        public <T> List<T> list(Query<T> query) {
            return StatementRunner.list(calls, query);
        }

        @Override
        public void execute(Statement statement) {
            change(calls, statement);
        }

        @Override
        public R read(Query<?> rows) {
            return runAtOnce(calls, rows, work);
        }
    }

    private static <R> R runAtOnce(Calls calls, Query<?> query, Reading<R> work) {
        Bound bound = calls.cache().bind(query);
        return calls.call(new BoundRequest(query.verb(), bound), (connection, trip) -> {
            try (PreparedStatement statement = ChangedRows.prepare(trip, connection, bound.sql(), query, calls.dialect())) {
                try (ResultSet rows = bound.execute(statement, ChangedRows.of(query, calls.dialect()))) {
                    return work.read(rows, trip);
                }
            }
        });
    }

    @Override
    public final <T> List<T> list(Query<T> query) {
        return list(calls, query);
    }

    static <T> List<T> list(Calls calls, Query<T> query) {
        return gathers(query) ? gathered(calls, query) : read(calls, query, StatementRunner::all);
    }

    /** Whether a value takes several rows. */
    private static boolean gathers(Query<?> query) {
        return query.gatherer(EntityReader.DIRECT) != null;
    }

    private static <T> List<T> gathered(Calls calls, Query<T> query) {
        return run(calls, query, (rows, trip) -> {
            RowGatherer<T> gatherer = query.gatherer(EntityReader.DIRECT);
            int number = 0;
            for (; rows.next(); number++) {
                gatherer.add(rows);
            }
            trip.rows(number);
            return gatherer.values();
        });
    }

    private static <T> List<T> all(ResultSet rows, RowReader<T> reader, Trip trip) throws SQLException {
        List<T> all = new ArrayList<>();
        while (rows.next()) {
            all.add(reader.read(rows));
        }
        trip.rows(all.size());
        return all;
    }

    @Override
    public final <T> T one(Query<T> query) {
        if (gathers(query)) {
            List<T> all = gathered(calls, query);
            if (all.isEmpty()) {
                throw none(query);
            }
            return only(query, all);
        }
        return readOne(query, (rows, reader, trip) -> {
            if (!rows.next()) {
                throw none(query);
            }
            return only(query, rows, reader, trip);
        });
    }

    @Override
    public final <T> Optional<T> optional(Query<T> query) {
        if (gathers(query)) {
            List<T> all = gathered(calls, query);
            return all.isEmpty() ? Optional.empty() : Optional.ofNullable(only(query, all));
        }
        return readOne(query, (rows, reader, trip) ->
                rows.next() ? Optional.ofNullable(only(query, rows, reader, trip)) : Optional.empty());
    }

    /** A change of more rows than one is known for that when it is done, so a transaction is to take it back. */
    private <T, R> R readOne(Query<T> query, Rows<T, R> work) {
        return query.changesSeveral() ? calls.together(all -> read(all, query, work)) : read(calls, query, work);
    }

    private <T> T only(Query<T> query, ResultSet rows, RowReader<T> reader, Trip trip) throws SQLException {
        T row = reader.read(rows);
        if (rows.next()) {
            throw more(query);
        }
        trip.rows(1);
        return row;
    }

    /** A value that takes several rows is known to be the only one after the last of them. */
    private <T> T only(Query<T> query, List<T> all) {
        if (all.size() > 1) {
            throw more(query);
        }
        return all.get(0);
    }

    private NoRowException none(Query<?> query) {
        return new NoRowException("One row was asked for, and there is none: " + calls.cache().bind(query).sql());
    }

    private TooManyRowsException more(Query<?> query) {
        return new TooManyRowsException("One row at most was asked for, and there are more: " + calls.cache().bind(query).sql());
    }

    @Override
    public final <T> Optional<T> first(Query<T> query) {
        return Optional.ofNullable(firstOrNull(limited(query)));
    }

    /** The database need not send what nobody reads. */
    private static <T> Query<T> limited(Query<T> query) {
        return query instanceof QueryExpression<T> whole && !whole.isLimited() ? whole.limit(1) : query;
    }

    private <T> T firstOrNull(Query<T> query) {
        if (gathers(query)) {
            List<T> all = gathered(calls, query);
            return all.isEmpty() ? null : all.get(0);
        }
        return read(query, (rows, reader, trip) -> {
            if (!rows.next()) {
                return null;
            }
            trip.rows(1);
            return reader.read(rows);
        });
    }

    @Override
    public final <T> T scalar(Query<T> query) {
        return firstOrNull(query);
    }

    @Override
    public final <T> Stream<T> stream(Query<T> query) {
        RowGatherer<T> gatherer = query.gatherer(EntityReader.DIRECT);
        if (gatherer != null) {
            return GatheredRows.of(stream(query.contiguous(), gatherer::turn), gatherer);
        }
        requireJoined(query);
        return stream(query, query.reader(EntityReader.DIRECT));
    }

    /** Whether it is known to change rows: half-read where nobody commits, some databases would have changed them, and others not. */
    private static boolean changes(Query<?> query) {
        return query.changed() != null || query.changesSeveral();
    }

    private <T> Stream<T> stream(Query<?> query, RowReader<T> reader) {
        if (query.steps(calls.dialect()) != null || byDelta(calls, query) || calls.keepsEach() && changes(query)) {
            return run(calls, query, (rows, trip) -> all(rows, reader, trip)).stream();
        }
        Bound bound = calls.cache().bind(query);
        DriverFamily family = core.database().family();
        return calls.stream(new BoundRequest(query.verb(), bound), (connection, trip) -> {
            PreparedStatement statement = ChangedRows.prepare(trip, connection, bound.sql(), query, calls.dialect());
            try {
                statement.setFetchSize(core.nested() ? 0 : family.streamFetchSize(query.fetchSize()));   // others speak on it meanwhile
                return new OpenRows(statement, bound.execute(statement,
                        family == DriverFamily.H2 && !core.nested() && query.verb() == Verb.SELECT
                                ? ready -> lazily(connection, ready) : ChangedRows.of(query, calls.dialect())));
            } catch (SQLException | RuntimeException e) {
                closeAfter(e, statement);
                throw e;
            }
        }, reader);
    }

    @Override
    public final <R, X extends Exception> Optional<R> read(Select<byte[]> query, Result<InputStream, R, X> body) throws X {
        try (Stream<InputStream> values = stream(query, row -> row.getBinaryStream(1))) {
            Spliterator<InputStream> rows = values.spliterator();
            InputStream[] value = new InputStream[1];
            rows.tryAdvance(first -> value[0] = first);
            R result = value[0] == null ? null : body.run(value[0]);
            if (rows.tryAdvance(second -> { })) {
                throw more(query);
            }
            return Optional.ofNullable(result);
        }
    }

    /** H2 gathers all rows before the first is read, unless told not to; it asks itself that at each query. */
    private static ResultSet lazily(Connection connection, PreparedStatement statement) throws SQLException {
        Demarcation.step(connection, "SET LAZY_QUERY_EXECUTION TRUE");
        try {
            return statement.executeQuery();
        } finally {
            Demarcation.step(connection, "SET LAZY_QUERY_EXECUTION FALSE");
        }
    }

    private static void closeAfter(Exception failure, PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public final <T> Page<T> page(QueryExpression<T> query, PageRequest request) {
        List<T> rows = list(request.rowsOf(query));
        return new Page<>(rows, request, count(query));
    }

    @Override
    public final <T> Slice<T> slice(QueryExpression<T> query, PageRequest request) {
        return Slice.of(list(request.andOneMoreOf(query)), request);
    }

    @Override
    public final <T> KeysetPage<T> page(Select<T> query, Keyset keyset) {
        KeysetQuery<T> page = KeysetQuery.of(query, keyset, calls.dialect());
        return page.page(list(page.rows()), keyset.isCounted() ? count(query) : 0);
    }

    @Override
    public final boolean exists(QueryExpression<?> query) {
        return scalar(query.existing()) != null;
    }

    @Override
    public final long count(QueryExpression<?> query) {
        return scalar(query.counting());
    }

    @Override
    public final int execute(Statement statement) {
        if (statement instanceof DdlStatement ddl) {
            return execute(ddl);
        }
        if (statement instanceof Query<?> query) {
            return run(calls, query, StatementRunner::discard);
        }
        return change(calls, statement);
    }

    private static int change(Calls calls, Statement statement) {
        Bound bound = calls.cache().bind(statement);
        return calls.call(new BoundRequest(statement.verb(), bound), (connection, trip) -> {
            try (PreparedStatement prepared = trip.prepare(connection, bound.sql())) {
                int rows = statement.affected(bound.execute(prepared, PreparedStatement::executeUpdate), calls.dialect());
                trip.rows(rows);
                return rows;
            }
        });
    }

    private static int discard(ResultSet rows, Trip trip) throws SQLException {
        int number = 0;
        while (rows.next()) {
            number++;
        }
        trip.rows(number);
        return number;
    }

    /** DDL is not prepared: servers that could are few, and none gains by it. */
    private int execute(DdlStatement ddl) {
        TableRebuild rebuild = ddl.rebuild(calls.dialect());
        if (rebuild != null) {
            return calls.together(all -> all.call(new RebuildRequest(rebuild), new RebuildWork(rebuild)));
        }
        int rows = 0;
        for (String sql : ddl.statements(calls.dialect())) {
            rows = calls.call(new TextRequest(Verb.DDL, sql), (connection, trip) -> trip.execute(connection, sql));
        }
        return rows;
    }
}
