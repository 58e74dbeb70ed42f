package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The bits of an integer are a number without a sign: a {@code byte} of -1 is 255, a {@code long} of -1 is 2<sup>64</sup> - 1, which
 * Java's {@code toUnsignedString}, {@code compareUnsigned} and their like read so.
 *
 * <p>The column is {@code unsigned} on MySQL and MariaDB; elsewhere it is of the next wider type, and a {@code DECIMAL(20, 0)} for a
 * {@code long}. The database compares and orders the numbers as what they are, not as Java's {@code <} does.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Unsigned {}
