package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An index over one or several columns of a table, or expressions of them: {@code @Index(columns = {"departId", "username"})}. */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Index {

    /** The columns in the index's order, by field name or column name. */
    String[] columns() default {};

    /** Those of the columns whose values go down in the index. */
    String[] descending() default {};

    /**
     * Expressions in SQL, after the columns, written as they stand: {@code "lower(email)"}. H2 and MariaDB have none, so that it is a
     * compile error where one of them is in use.
     */
    String[] expressions() default {};

    /**
     * The rows that are in the index, as a condition in SQL: {@code "deleted_at is null"}; empty for all of them. Where a database has no
     * such indexes (H2, MySQL, MariaDB), a plain one holds all rows, and a {@link #unique} one, which would refuse other rows there, is
     * a compile error.
     */
    String where() default "";

    /** The index's name; empty for one made from table and columns, {@code ix_…}. */
    String name() default "";

    /** Whether no two rows may have the same values in these columns. */
    boolean unique() default false;
}
