package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells what a column is beyond its Java type; a field without it is a column all the same.
 *
 * <p>A column is nullable unless its type is primitive, it belongs to the key, {@code nullable = false} is said, or JSpecify's
 * {@code @NonNull} or {@code @NullMarked} says so and {@code nullable = true} does not. A column of type {@code Optional} is
 * always nullable.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Column {

    /** The column's name; empty for the field's name in snake_case ({@code departId}: {@code depart_id}). */
    String name() default "";

    /** The most characters of a text, or bytes of a {@code byte[]}; 0 for the default, which for a text is 255. */
    int length() default 0;

    /** The number of decimal digits of a {@code BigDecimal} or {@code BigInteger}; -1 for the default, 38. */
    int precision() default -1;

    /** How many of a {@code BigDecimal}'s digits stand after the point; -1 for 12 where no precision is given, and 0 otherwise. */
    int scale() default -1;

    /** Whether the column may hold NULL. */
    boolean nullable() default true;

    /** Whether a UNIQUE constraint stands on this column alone; with {@link #index()} it is one unique index. */
    boolean unique() default false;

    /** Whether an index {@code ix_<table>_<column>} stands on this column alone. */
    boolean index() default false;

    /**
     * The SQL of the value that the database gives a row inserted without one; empty for none. A number, a character literal of standard
     * SQL ({@code "'it''s'"}) and {@code current_timestamp} mean the same on every database.
     */
    String serverDefault() default "";

    /** The comment kept in the database; empty for none. */
    String comment() default "";

    /** The SQL type, written as it stands in place of the one Rowan would choose; empty for Rowan's. */
    String definition() default "";

    /** The SQL type on single databases, in place of {@link #definition()} or Rowan's. */
    Definition[] definitions() default {};

    /** Whether INSERT of an entity writes the column. */
    boolean insertable() default true;

    /** Whether UPDATE of an entity writes the column. */
    boolean updatable() default true;
}
