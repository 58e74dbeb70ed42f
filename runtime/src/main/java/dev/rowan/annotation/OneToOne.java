package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The one object at the end of a foreign key that is unique, or the one whose foreign key leads here. The field is no column. It is null
 * until it is loaded. A record may be at the end of a foreign key, as {@link ManyToOne} says, but not lead here by its own.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface OneToOne {

    /** The fields of the foreign key, in its order; empty for the only one to that entity, or where the other entity has it. */
    String[] value() default {};

    /** The field of the other entity that leads here, where that has the foreign key: its relationship, or the foreign key itself. */
    String mappedBy() default "";

    /** What is done to the objects at the other end too. */
    Cascade[] cascade() default {Cascade.PERSIST, Cascade.MERGE};

    /** Whether an object that is taken out of here is deleted, where the other entity has the foreign key. */
    boolean orphanRemoval() default false;
}
