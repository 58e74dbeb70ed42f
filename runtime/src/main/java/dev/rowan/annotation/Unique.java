package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A UNIQUE constraint over one or several columns of a table: {@code @Unique(columns = {"country", "taxNumber"})}. */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Unique {

    /** The columns, by field name or column name. */
    String[] columns();

    /** The constraint's name; empty for one made from table and columns, {@code uq_…}. */
    String name() default "";
}
