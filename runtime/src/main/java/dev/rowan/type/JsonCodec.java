package dev.rowan.type;

import java.lang.reflect.Type;

/**
 * Writes values as JSON and reads them back: what stands behind {@link dev.rowan.annotation.Json}. All threads share one at once.
 *
 * <p>An engine is given one by {@link dev.rowan.engine.EngineBuilder#jsonCodec}. Others use the one that is registered for
 * {@link java.util.ServiceLoader}, in {@code META-INF/services/dev.rowan.type.JsonCodec}; or else a {@link JacksonCodec}, where
 * Jackson is on the class path.
 *
 * <p>Each value that is bound or read takes one call. A session, which must notice what changes inside a value, also writes each
 * one that it loads, and again when a flush looks at it.
 *
 * <p>What a method throws becomes the cause of a {@link dev.rowan.DataException} that names the column.
 */
public interface JsonCodec {

    /**
     * Writes a value.
     *
     * @param value the value; never null, which is an SQL NULL
     * @param type what the column holds: a class, or a {@link java.lang.reflect.ParameterizedType} and its like
     * @return the JSON text; equal for equal values that were made alike
     */
    String write(Object value, Type type);

    /**
     * Reads a value.
     *
     * @param json the JSON text; never null, but it may be the JSON {@code null}. A database may have other blanks in it, or
     *     another order of members, than what was written
     * @param type what the column holds
     * @return the value; null is what the field is set to then
     */
    Object read(String json, Type type);
}
