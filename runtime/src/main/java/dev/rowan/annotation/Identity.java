package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the database counts the key beside it, which it generates: {@code @Id @Identity(start = 1000) Long id}.
 *
 * <p>H2 and PostgreSQL have all of it, MySQL and MariaDB {@link #start} alone, and SQLite nothing: where one of them is in use that
 * lacks what is said, it is a compile error.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Identity {

    /** The first value. */
    long start() default 1;

    /** What each value is more than the one before; below 0 it counts down. */
    long increment() default 1;

    /** The smallest value; unless written, the database's. */
    long minValue() default Long.MIN_VALUE;

    /** The greatest value; unless written, the database's. */
    long maxValue() default Long.MAX_VALUE;

    /** How many values the database prepares at a time; unless written, as many as it likes. */
    long cache() default 0;

    /** Whether it begins anew after the last value. */
    boolean cycle() default false;

    /** Whether the database refuses a key that an INSERT gives. */
    boolean always() default false;
}
