package dev.rowan.type;

import dev.rowan.DataException;
import java.lang.reflect.Type;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A value as JSON, by the codec in use; bound and read as text, the one form that all drivers take. */
record JsonType<J>(Class<J> javaType, Type type) implements ColumnType<J> {

    @Override
    public SqlType sqlType() {
        return SqlType.JSON;
    }

    @Override
    public J read(ResultSet row, int index) throws SQLException {
        String json = row.getString(index);
        return json == null ? null : read(json, JsonCodecs.inUse());
    }

    @Override
    public void bind(PreparedStatement statement, int index, J value) throws SQLException {
        JsonTextType.bindText(statement, index, value == null ? null : write(value, JsonCodecs.inUse()));
    }

    @Override
    public boolean mutable() {
        return !(javaType == String.class || javaType == Boolean.class || Number.class.isAssignableFrom(javaType) || javaType.isEnum());
    }

    /** The text: no copy of a value would do that nobody knows how to copy. */
    @Override
    public Object snapshot(J value) {
        JsonCodec codec = JsonCodecs.inUse();
        return new Text<>(this, codec, write(value, codec));
    }

    /**
     * The text of a value, and the codec it was written by, which a session compares with when no engine is at work.
     *
     * <p>An equal text is an equal value, and so is a value that {@code equals} what is read of it: a map in another order.
     */
    private record Text<J>(JsonType<J> type, JsonCodec codec, String json) implements Snapshot {

        @Override
        public boolean sameAs(Object other) {
            return other != null && (json.equals(type.write(type.javaType.cast(other), codec)) || other.equals(value()));
        }

        @Override
        public J value() {
            return type.read(json, codec);
        }
    }

    private J read(String json, JsonCodec codec) {
        Object value;
        try {
            value = codec.read(json, type);
        } catch (RuntimeException e) {
            throw new DataException("its JSON is none of a " + type.getTypeName() + ", as " + codec.getClass().getName() + " says", e);
        }
        if (value != null && !javaType.isInstance(value)) {
            throw new DataException(codec.getClass().getName() + " read a " + value.getClass().getName() + " where a "
                    + type.getTypeName() + " was asked for");
        }
        return javaType.cast(value);
    }

    private String write(J value, JsonCodec codec) {
        String json;
        try {
            json = codec.write(value, type);
        } catch (RuntimeException e) {
            throw new DataException("a " + type.getTypeName() + " cannot be written as JSON, as "
                    + codec.getClass().getName() + " says", e);
        }
        if (json == null) {
            throw new DataException(codec.getClass().getName() + " wrote no text for a " + type.getTypeName());
        }
        return json;
    }
}
