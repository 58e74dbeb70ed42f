package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The fields of this value class or record are columns of the entity's own table.
 *
 * <p>The class needs no annotation. It may be generic where this field gives the arguments, lie in another package or jar, extend a
 * {@link MappedSuperclass}, and hold others like it; it has no key. {@code CUSTOMER.addressCity} is the column of
 * {@code address.city}; where an annotation names columns, {@code "address.city"} does too.
 *
 * <p>A value object that may be absent is null in a row whose columns of it are all NULL, and null binds NULL in all of them; its
 * columns take NULL, whatever is said inside. So one that is there, with nothing but nulls in it, comes back as null. Where a primitive
 * is NULL and not all of them are, reading is a {@link dev.rowan.DataException}.
 *
 * <p>Value objects are values: changes inside one are seen at a flush, and where a row's values are put back or read again, an object
 * that differs from them is replaced by a new one.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Embedded {

    /** What the names of its columns begin with; those of value objects inside add up, the outermost first. */
    String prefix() default "";

    /**
     * Whether it may be absent: by default, where JSpecify's {@code @NonNull} or {@code @NullMarked} does not say otherwise. Of one that
     * is always there, the columns are as nullable as its fields are.
     */
    boolean nullable() default true;
}
