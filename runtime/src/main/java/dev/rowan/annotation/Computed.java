package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The database computes the column from others of its row: {@code @Computed("width * height")}.
 *
 * <p>It is never written, and is in the object once its row has been inserted or updated through a session, as a value that the
 * database gave.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Computed {

    /** The expression in SQL, with column names, written as it stands. */
    String value();

    /**
     * Whether the value is kept in the row; otherwise it is computed when it is read. H2 and PostgreSQL keep it in either case, with the
     * same values.
     */
    boolean stored() default true;
}
