package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The column gets the time of the INSERT where the object has null there, and no UPDATE of the entity writes it.
 *
 * <p>An {@link java.time.Instant}, {@link java.time.LocalDateTime}, {@link java.time.OffsetDateTime},
 * {@link java.time.ZonedDateTime} or {@link java.util.Date}, or an {@code Optional} of one; it may lie in an
 * {@link Embedded} value. The time is that of the engine's clock,
 * which in tests can stand still; a {@code LocalDateTime} has the digits of the clock's zone. All rows of one flush or call get the same.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface CreatedAt {}
