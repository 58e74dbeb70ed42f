package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class or a record an entity that is only read: each of its objects is a row of a view.
 *
 * <p>All but this is as with {@link Table}. Its repository has no methods that write, and a statement or a session that would write it
 * is refused with a {@code ReadOnlyException}. With {@link Id} on a field, or several, it is found by key, and a session has one object
 * for each row.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface View {

    /** The view's name; empty for the class name in snake_case ({@code OrderTotal}: {@code order_total}). */
    String name() default "";

    /** The schema the view lies in; empty for the connection's own. */
    String schema() default "";

    /**
     * The SELECT in SQL that {@code createAll} makes the view of, once its tables are there; its columns have the names of the entity's.
     * Empty where the view is there already, so that it is neither made nor dropped.
     */
    String query() default "";

    /** The SELECT on single databases, in place of {@link #query()}. */
    Definition[] definitions() default {};
}
