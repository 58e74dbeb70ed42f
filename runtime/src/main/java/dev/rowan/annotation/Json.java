package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value is stored as JSON, written and read by the engine's {@link dev.rowan.type.JsonCodec}: a record, a class, a
 * {@code List<Tag>}, a {@code Map<String, Integer>}, anything that the codec knows.
 *
 * <p>The column is {@code jsonb} on PostgreSQL, {@code json} on MySQL, MariaDB and H2, and text on SQLite. Null is an SQL NULL, as is
 * an empty {@code Optional}; a JSON {@code null} is what the codec makes of it. A {@code String} is stored as a JSON string; JSON
 * that is there as text already is a {@link dev.rowan.type.JsonText}, which needs no annotation.
 *
 * <p>A session sees what changes inside a value, a list say, without its being set anew.
 *
 * <p>PostgreSQL and MySQL keep what a text says, not the text itself: blanks and the order of an object's members may change, and the
 * last of two equal names wins. MySQL keeps numbers with a fraction, and those beyond 64 bits, as a {@code double} that it reads
 * exactly to 15 digits, and beyond with a last digit that may be another: write longer ones as strings. PostgreSQL refuses the character
 * {@code \u005cu0000} within a string.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Json {}
