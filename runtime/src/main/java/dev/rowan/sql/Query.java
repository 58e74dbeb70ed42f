package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import dev.rowan.mapper.RowReader;
import java.util.List;
import java.util.function.Function;

/**
 * A statement that has rows.
 *
 * @param <T> what a row is read as
 */
public interface Query<T> extends Statement {

    /**
     * How a row is read.
     *
     * @param entities how the entities in a row are read
     */
    RowReader<T> reader(EntityReader entities);

    /**
     * How values are made that take several rows each; null where each row is a value, as {@link #reader} reads it.
     *
     * @param entities how the entities in a row are read
     */
    default RowGatherer<T> gatherer(EntityReader entities) {
        return null;
    }

    /**
     * The same query, the rows of each value in succession, as a stream of values that take several rows needs them.
     *
     * @throws IllegalStateException if its order does not allow that
     */
    default Query<T> contiguous() {
        return this;
    }

    /** How many rows a driver fetches at a time when the rows are streamed; 0 leaves it to Rowan. */
    int fetchSize();

    /** Whether its rows overwrite what a session holds of them. */
    boolean overwrites();

    /**
     * The column of its rows that the driver tells apart from rows, as generated keys, since this database has none for it; mostly null.
     */
    default Column<?, ?> generatedKey(Dialect dialect) {
        return null;
    }

    /**
     * The statements that this database needs in its place; null where it is one, as mostly.
     *
     * @throws dev.rowan.UnsupportedException if there are none that would do
     */
    default Stepwise steps(Dialect dialect) {
        return null;
    }

    /** Whether it changes rows, and may give back more than one of them. */
    default boolean changesSeveral() {
        return false;
    }

    /** What is loaded with the entities of its rows; who reads them sees to what the query does not join itself. */
    default List<LoadStep> loading() {
        return List.of();
    }

    /** The same query, its entities always read in this way by somebody who sees to what is loaded with them. */
    default Query<T> reading(EntityReader entities) {
        return new DerivedQuery<>(this, ignored -> reader(entities), ignored -> gatherer(entities), List.of());
    }

    /** The same query, each row's value changed by a function, in Java: so it is no longer part of other statements. */
    default <R> Query<R> map(Function<? super T, ? extends R> function) {
        return new DerivedQuery<>(this, entities -> {
            RowReader<T> reader = reader(entities);
            return row -> function.apply(reader.read(row));
        }, entities -> {
            RowGatherer<T> gatherer = gatherer(entities);
            return gatherer == null ? null : gatherer.map(function);
        }, loading());
    }
}
