package dev.rowan.sql;

import java.util.List;

/**
 * What is loaded with entities: a {@linkplain Relationship relationship}, and what is loaded with the objects at its end. Immutable; all
 * threads may share it.
 *
 * @param <E> the entity
 */
public sealed interface Load<E> permits Relationship, Further {

    /** The relationship that is loaded. */
    Relationship<E, ?> relationship();

    /** What is loaded with the objects at its end: loads of the entity that they are. */
    List<? extends Load<?>> further();
}
