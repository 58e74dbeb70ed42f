package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A CHECK constraint of a table: {@code @Check("visits >= 0")}. */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Check {

    /** The condition in SQL, with column names, written as it stands. */
    String value();

    /** The constraint's name; empty for one made from table and condition, {@code ck_…}. */
    String name() default "";
}
