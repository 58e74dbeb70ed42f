package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The object at the end of a foreign key: {@code @ManyToOne("departId") Depart depart}. The field is no column. It is null until it is
 * loaded, by {@code select(USER).load(USER.depart)} or {@code session.load(users, USER.depart)}.
 *
 * <p>A flush writes the one of both that changed, the foreign key or the object, and lets the other follow.
 *
 * <p>The object may be a record. When another instance takes its place, by {@code session.replace(…)}, a read, a flush or a rollback, the
 * field has that one.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface ManyToOne {

    /** The fields of the foreign key, in its order; empty for the only one to that entity. */
    String[] value() default {};

    /** What is done to the objects at the other end too. */
    Cascade[] cascade() default {Cascade.PERSIST, Cascade.MERGE};
}
