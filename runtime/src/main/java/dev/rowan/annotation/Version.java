package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The column tells the states of a row apart: each UPDATE of the entity writes the next version, and UPDATE and DELETE find the row
 * only with the version that the object was loaded with; else they throw {@link dev.rowan.StaleRowException}.
 *
 * <p>A {@code short}, {@code int} or {@code long}, or a box of one, counts: an INSERT writes 1 where the object has null or 0, and what
 * it has otherwise. An {@link java.time.Instant} or {@link java.time.LocalDateTime} is the time of the change, at least a microsecond
 * after the one before, so that its column must hold microseconds. After a rollback the object has its old version. The column is
 * NOT NULL.
 *
 * <p>A value that is set by hand, in a session, is written in place of the next one. Statements such as {@code update(USER).set(…)}
 * know no objects, and leave versions as they are.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Version {}
