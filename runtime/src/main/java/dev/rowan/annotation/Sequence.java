package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The single integer key beside it comes from a sequence where the database has sequences, and is an identity elsewhere.
 *
 * <p>How it counts is said as in {@link Identity}: MySQL, which has no sequences, takes {@link #start} alone, and SQLite nothing.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Sequence {

    /** The sequence's name. */
    String value();

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
}
