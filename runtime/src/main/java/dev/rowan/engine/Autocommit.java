package dev.rowan.engine;

import dev.rowan.sql.Page;
import dev.rowan.sql.PageRequest;
import dev.rowan.sql.Query;
import dev.rowan.sql.Select;
import dev.rowan.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs each call on its own, as a transaction of one statement. Threads share it. */
public final class Autocommit implements Executor {
    private final Readers readers;
    private final RowWriter writer;
    private final RowFinder finder;

    Autocommit(EngineCore core, Engine engine) {
        AutocommitCalls calls = new AutocommitCalls(core, engine);
        this.readers = new Readers(calls, core);
        this.writer = new RowWriter(calls);
        this.finder = new RowFinder(calls);
    }

    /** Writes rows: a batch as a transaction of its own. */
    public RowWriter writer() {
        return writer;
    }

    /** Finds rows by their keys. */
    public RowFinder finder() {
        return finder;
    }

    @Override
    public <T> List<T> list(Query<T> query) {
        return readers.list(query);
    }

    @Override
    public <T> T one(Query<T> query) {
        return readers.one(query);
    }

    @Override
    public <T> Optional<T> optional(Query<T> query) {
        return readers.optional(query);
    }

    @Override
    public <T> Optional<T> first(Query<T> query) {
        return readers.first(query);
    }

    @Override
    public <T> T scalar(Query<T> query) {
        return readers.scalar(query);
    }

    @Override
    public <T> Stream<T> stream(Query<T> query) {
        return readers.stream(query);
    }

    @Override
    public <T> Page<T> page(Select<T> query, PageRequest request) {
        return readers.page(query, request);
    }

    @Override
    public boolean exists(Select<?> query) {
        return readers.exists(query);
    }

    @Override
    public long count(Select<?> query) {
        return readers.count(query);
    }

    @Override
    public int execute(Statement statement) {
        return readers.execute(statement);
    }
}
