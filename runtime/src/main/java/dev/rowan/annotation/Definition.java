package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** SQL for one database: {@code @Definition(dialect = "mysql", value = "tinytext")}. */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Definition {

    /** The dialect it is meant for: {@code h2}, {@code mysql}, {@code mariadb}, {@code postgresql} or {@code sqlite}. */
    String dialect();

    /** The SQL text, written as it stands. */
    String value();
}
