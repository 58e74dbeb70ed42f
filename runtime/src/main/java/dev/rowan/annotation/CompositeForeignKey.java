package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Several columns together refer to a row of another entity's table.
 *
 * <p>{@code @CompositeForeignKey(columns = {"orderId", "line"}, value = OrderLine.class)}
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface CompositeForeignKey {

    /** The referring columns, by field name or column name. */
    String[] columns();

    /** The entity referred to. */
    Class<?> value();

    /** The fields or columns referred to, in the order of {@link #columns()}; empty for the key, in its own order. */
    String[] references() default {};

    /** What becomes of this row when the one referred to is deleted. */
    ReferentialAction onDelete() default ReferentialAction.NO_ACTION;

    /** What becomes of these columns when those referred to are changed. */
    ReferentialAction onUpdate() default ReferentialAction.NO_ACTION;

    /** The constraint's name; empty for one made from table and columns, {@code fk_…}. */
    String name() default "";

    /** Whether the constraint is checked at COMMIT, on the databases that can. */
    boolean deferrable() default false;
}
