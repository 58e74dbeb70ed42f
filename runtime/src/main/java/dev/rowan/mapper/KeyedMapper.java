package dev.rowan.mapper;

/**
 * A mapper of an entity with a primary key.
 *
 * @param <E> the entity
 * @param <K> the key: the column's type, or the generated record of a composite key
 */
public interface KeyedMapper<E, K> extends Mapper<E> {

    /** The key of an entity, or null while it is unset: a part of it is null, or a generated key is still 0. */
    K key(E entity);

    /** The key of its parts, which stand in the order of the key's columns and are not null. Of a single column: its value. */
    @SuppressWarnings("unchecked")      // then the key is of the column's type; a composite key has a mapper that says more
    default K key(Object[] parts) {
        return (K) parts[0];
    }

    /** The parts of a key, in the order of the key's columns. Of a single column: the key. */
    default Object[] parts(K key) {
        return new Object[] {key};
    }

    /**
     * A new entity in which nothing is set, for {@link #fill}. Generated where it is a class.
     *
     * @throws IllegalStateException where it is a record, which {@link #fill} makes anew anyhow
     */
    default E blank() {
        throw new IllegalStateException(getClass().getName()
                + " makes no entity without values: it is a record, or of an older processor");
    }

    /**
     * Gives an entity the key that was generated for it. Where keys are not generated it stays as it is.
     *
     * @param entity the entity
     * @param key the key; null takes it back (a primitive becomes 0)
     * @return the entity; of a record a new instance
     */
    default E withKey(E entity, K key) {
        return entity;
    }
}
