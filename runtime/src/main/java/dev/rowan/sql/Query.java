package dev.rowan.sql;

import dev.rowan.mapper.RowReader;
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

    /** How many rows a driver fetches at a time when the rows are streamed; 0 leaves it to Rowan. */
    int fetchSize();

    /** Whether its rows overwrite what a session holds of them. */
    boolean overwrites();

    /** The same query, its entities always read in this way. */
    default Query<T> reading(EntityReader entities) {
        return new DerivedQuery<>(this, ignored -> reader(entities));
    }

    /** The same query, each row's value changed by a function, in Java: so it is no longer part of other statements. */
    default <R> Query<R> map(Function<? super T, ? extends R> function) {
        return new DerivedQuery<>(this, entities -> {
            RowReader<T> reader = reader(entities);
            return row -> function.apply(reader.read(row));
        });
    }
}
