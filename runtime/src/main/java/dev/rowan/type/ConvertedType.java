package dev.rowan.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;

/**
 * A column type whose values are converted to those of another, and stored as that one stores them. A column verifies the stored
 * value as it does any other of its kind: that a text is not too long, that a number keeps its digits.
 *
 * <p>Null is NULL, and is not converted. A column converts by itself, so nobody overrides {@link #bind} or {@link #read}. What a
 * conversion throws, in either direction, becomes a {@link dev.rowan.DataException} that names the column.
 *
 * @param <J> the Java type of a value
 * @param <S> the type it is stored as
 */
public interface ConvertedType<J, S> extends ColumnType<J> {

    /** The type that stores the values. */
    ColumnType<S> stored();

    /** The value that is stored for one that is not null. */
    S toStored(J value);

    /** The value that a stored one, not null, stands for. */
    J toJava(S stored);

    @Override
    default SqlType sqlType() {
        return stored().sqlType();
    }

    @Override
    default NativeEnum nativeEnum() {
        return stored().nativeEnum();
    }

    /** What tells the stored value from others. */
    @Override
    default Object identity(J value) {
        S stored = toStored(value);
        return stored == null ? value : stored().identity(stored);
    }

    /**
     * Whether a value can change in place; arrays, dates, collections and maps can. Whoever's values are of another class that can
     * change says so here, and a session sees the changes.
     */
    @Override
    default boolean mutable() {
        Class<J> type = javaType();
        return Copies.needed(type) || Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    /** The stored value, with which a session compares what a value is stored as later. */
    @Override
    default Object snapshot(J value) {
        return Copies.needed(javaType()) ? Copies.of(value) : StoredSnapshot.of(this, value);
    }

    @Override
    default J read(ResultSet row, int index) throws SQLException {
        S value = stored().read(row, index);
        return value == null ? null : toJava(value);
    }

    @Override
    default void bind(PreparedStatement statement, int index, J value) throws SQLException {
        stored().bind(statement, index, value == null ? null : toStored(value));
    }
}
