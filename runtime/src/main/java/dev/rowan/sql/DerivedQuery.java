package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import dev.rowan.mapper.RowReader;
import java.util.List;
import java.util.function.Function;

/** A query whose SQL is another's, and whose rows are read in a way of its own. */
record DerivedQuery<T>(Query<?> query, Function<EntityReader, RowReader<T>> readers, Function<EntityReader, RowGatherer<T>> gatherers,
        List<LoadStep> loading) implements Query<T> {

    /** The query that none is behind. */
    Query<?> origin() {
        return query instanceof DerivedQuery<?> derived ? derived.origin() : query;
    }

    @Override
    public Verb verb() {
        return query.verb();
    }

    @Override
    public void render(SqlSink sink) {
        query.render(sink);
    }

    @Override
    public RowReader<T> reader(EntityReader entities) {
        return readers.apply(entities);
    }

    @Override
    public boolean written() {
        return query.written();
    }

    @Override
    public RowGatherer<T> gatherer(EntityReader entities) {
        return gatherers.apply(entities);
    }

    @Override
    public Query<T> contiguous() {
        return new DerivedQuery<>(query.contiguous(), readers, gatherers, loading);
    }

    @Override
    public int fetchSize() {
        return query.fetchSize();
    }

    @Override
    public boolean overwrites() {
        return query.overwrites();
    }

    @Override
    public boolean rewrites() {
        return query.rewrites();
    }

    @Override
    public boolean changesSeveral() {
        return query.changesSeveral();
    }

    @Override
    public Table<?> changed() {
        return query.changed();
    }

    @Override
    public Column<?, ?> generatedKey(Dialect dialect) {
        return query.generatedKey(dialect);
    }

    @Override
    public Stepwise steps(Dialect dialect) {
        return query.steps(dialect);
    }
}
