package dev.rowan.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The objects that rows of an association table lead to: {@code @ManyToMany(through = UserGroup.class) Set<Group> groups}. The field is a
 * {@code List}, {@code Set}, {@code Collection} or {@code Map}, and no column. Of an object that was read, it throws
 * {@link dev.rowan.NotLoadedException} until it is loaded.
 *
 * <p>A flush inserts a row of the association for each object that was put in, and deletes those of objects taken out.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface ManyToMany {

    /** The entity of the association table, which has a foreign key to each side. */
    Class<?> through() default void.class;

    /**
     * The association table, where no entity stands for it: in this entity's schema, made of two foreign keys, which are its key and by
     * which the database deletes its rows with those that they lead to. A {@code MetaData} of both entities has it.
     */
    String table() default "";

    /** The field of the other entity that says it all from its side. */
    String mappedBy() default "";

    /**
     * The fields of the association's foreign key to this entity, empty for the only one; or its columns where there is no entity, one
     * for each of this entity's key, empty for {@code user_id}, after the entity and its key.
     */
    String[] near() default {};

    /**
     * The fields of the association's foreign key to the other entity, or its columns, likewise; empty where both ends are one entity for
     * {@code friends_id}, after this field.
     */
    String[] far() default {};

    /** What is done to the objects at the other end too. */
    Cascade[] cascade() default {Cascade.PERSIST, Cascade.MERGE};

    /**
     * The fields or columns of the other entity that a loaded collection is ordered by, each with {@code desc} after it or nothing; empty
     * for its key.
     */
    String[] orderBy() default {};

    /** The field of the other entity whose values are the keys, where this field is a {@code Map}; empty for its key. */
    String mapKey() default "";
}
