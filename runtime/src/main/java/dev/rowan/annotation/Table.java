package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class or a record an entity: each of its objects is a row of one table.
 *
 * <p>Every field or component that is neither static nor {@link Transient} is a column. For an entity {@code User} the
 * compiler writes {@code UserTable}, {@code UserDdl}, {@code UserMapper} and {@code UserRepository} into its package.
 * A class needs a no-argument constructor that its package reaches, and for each field a reachable field or a pair
 * of accessors: {@code email()} or {@code getEmail()}, {@code email(v)} or {@code setEmail(v)}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Table {

    /** The table's name; empty for the class name in snake_case ({@code OrderLine}: {@code order_line}). */
    String name() default "";

    /** The schema the table lies in; empty for the connection's own. */
    String schema() default "";

    /** The comment kept in the database; empty for none. */
    String comment() default "";

    /** The indexes over several columns. */
    Index[] indexes() default {};

    /** The UNIQUE constraints over several columns. */
    Unique[] uniques() default {};

    /** The CHECK constraints. */
    Check[] checks() default {};

    /** The foreign keys of several columns. */
    CompositeForeignKey[] foreignKeys() default {};

    /** What is added to CREATE TABLE for one database and not for the others. */
    TableOptions[] options() default {};
}
