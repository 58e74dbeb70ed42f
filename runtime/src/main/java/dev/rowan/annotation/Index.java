package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An index over one or several columns of a table: {@code @Index(columns = {"departId", "username"})}. */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Index {

    /** The columns in the index's order, by field name or column name. */
    String[] columns();

    /** The index's name; empty for one made from table and columns, {@code ix_…}. */
    String name() default "";

    /** Whether no two rows may have the same values in these columns. */
    boolean unique() default false;
}
