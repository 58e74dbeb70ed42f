package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The column refers to a row of another entity's table, or of its own; {@link CompositeForeignKey} does so with several columns. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface ForeignKey {

    /** The entity referred to. */
    Class<?> value();

    /** The field or column referred to, which must be the key or unique; empty for the key. */
    String column() default "";

    /** What becomes of this row when the one referred to is deleted. */
    ReferentialAction onDelete() default ReferentialAction.NO_ACTION;

    /** What becomes of this column when the one referred to is changed. */
    ReferentialAction onUpdate() default ReferentialAction.NO_ACTION;

    /** The constraint's name; empty for one made from table and column, {@code fk_…}. */
    String name() default "";

    /** Whether the constraint is checked at COMMIT, on the databases that can. */
    boolean deferrable() default false;
}
