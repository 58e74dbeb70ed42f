package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a field or a method without parameters of an enum: the code that is stored for a constant, in place of its name.
 *
 * <p>It is a {@code String}, a {@code char} or an integer, of its own for each constant and never null; that is verified when the
 * table is first used. A private field is read by an accessor of its name, {@code code()} or {@code getCode()}. With
 * {@link EnumType#NATIVE} the codes, which are no integers then, are the labels of the database's own enum.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface EnumValue {}
