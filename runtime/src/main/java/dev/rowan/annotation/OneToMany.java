package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The objects whose foreign key leads here: {@code @OneToMany(mappedBy = "user") List<Address> addresses}. The field is a {@code List},
 * {@code Set}, {@code Collection} or {@code Map}, and no column. Of an object that was read, it throws
 * {@link dev.rowan.NotLoadedException} until it is loaded.
 *
 * <p>A flush writes what was added and taken out. A null field is left alone; an empty collection is emptied.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface OneToMany {

    /** The field of the other entity that leads here: its relationship, or its foreign key. */
    String mappedBy();

    /** What is done to the objects at the other end too. */
    Cascade[] cascade() default {Cascade.PERSIST, Cascade.MERGE};

    /** Whether an object that is taken out of here, and not put elsewhere, is deleted, and not only let go. */
    boolean orphanRemoval() default false;

    /**
     * The fields or columns of the other entity that a loaded collection is ordered by, each with {@code desc} after it or nothing; empty
     * for its key.
     */
    String[] orderBy() default {};

    /** The field of the other entity whose values are the keys, where this field is a {@code Map}; empty for its key. */
    String mapKey() default "";
}
