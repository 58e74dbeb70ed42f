package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text that CREATE TABLE ends with on one database: {@code @TableOptions(dialect = "mysql", value = "ENGINE=InnoDB")}. */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface TableOptions {

    /** The dialect it is meant for: {@code h2}, {@code mysql}, {@code mariadb}, {@code postgresql} or {@code sqlite}. */
    String dialect();

    /** The SQL text, written as it stands. */
    String value();
}
