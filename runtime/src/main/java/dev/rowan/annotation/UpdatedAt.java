package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The column gets the time of each UPDATE of the entity that writes something, whatever the object has there, and that of the INSERT
 * where the object has null.
 *
 * <p>Types and clock are those of {@link CreatedAt}. Statements such as {@code update(USER).set(…)} know no objects, and do not write it.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface UpdatedAt {}
