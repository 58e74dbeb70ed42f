package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells how an enum is stored; without it by name, or by the codes that {@link EnumValue} gives.
 *
 * <p>A column of names has 255 characters unless {@link Column#length()} says otherwise.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Enumerated {

    /** How it is stored. */
    EnumType value();

    /**
     * The name of the type that the database has for a {@link EnumType#NATIVE} enum where it has one (PostgreSQL), in the connection's
     * own schema; empty for the name of the enum's class in snake_case. {@code createAll} creates it where it is missing.
     */
    String name() default "";
}
