package dev.rowan.session;

import dev.rowan.sql.Column;
import dev.rowan.sql.Condition;
import dev.rowan.sql.Keyset;
import dev.rowan.sql.KeysetPage;
import dev.rowan.sql.Page;
import dev.rowan.sql.PageRequest;
import dev.rowan.sql.Select;
import dev.rowan.sql.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows of one table, read and written at once: when {@link #add} returns, the row is there. All threads may share it.
 *
 * <p>Within a transaction of its session factory on the same thread, or over a session, it takes part: what it reads and adds
 * belongs to that session. Outside, each call is its own transaction and gives detached objects; change one, then
 * {@link #update} it.
 *
 * @param <E> the entity
 * @param <K> its key
 */
public interface CrudRepository<E, K> {

    /** The row with this key. */
    Optional<E> get(K key);

    /**
     * The row with this key.
     *
     * @throws dev.rowan.NoRowException if there is none
     */
    E getOne(K key);

    /** The rows with these keys, in their order, each once; keys without a row are left out. */
    List<E> getAll(Collection<? extends K> keys);

    /** Whether there is a row with this key. */
    boolean exists(K key);

    /** All rows. */
    List<E> list();

    /** The rows for which these hold. */
    List<E> list(Condition... conditions);

    /** The rows of a SELECT. */
    List<E> list(Select<E> select);

    /** A page of the rows for which these hold, ordered by their key. */
    Page<E> page(PageRequest request, Condition... conditions);

    /** A page of the rows of a SELECT. */
    Page<E> page(Select<E> select, PageRequest request);

    /** A page of the rows for which these hold, ordered by their key, that does not know how many there are. */
    Slice<E> slice(PageRequest request, Condition... conditions);

    /** A page of the rows for which these hold, ordered by their key, told by the row that it is beside. */
    KeysetPage<E> page(Keyset keyset, Condition... conditions);

    /** A page of the rows of a SELECT, whose order is completed by the key, told by the row that it is beside. */
    KeysetPage<E> page(Select<E> select, Keyset keyset);

    /** The rows for which these hold, one by one; the caller closes the stream. */
    Stream<E> stream(Condition... conditions);

    /** How many rows there are for which these hold. */
    long count(Condition... conditions);

    /**
     * Inserts a row, and those of new objects that its relationships lead to.
     *
     * @return the object with its generated values; a record as a new instance
     */
    E add(E entity);

    /** Inserts rows, all or none. */
    List<E> addAll(Collection<? extends E> entities);

    /**
     * Writes an object's row: every column of a detached one; what changed, of one that the session holds. A detached one whose
     * relationships say something is {@linkplain Session#merge merged}, with what it leads to.
     *
     * @return the object as it is then; a record as a new instance if its version or time is new
     * @throws dev.rowan.StaleRowException if there is no such row, or it is of another version than the object
     */
    E update(E entity);

    /**
     * Writes the rows of objects, all or none.
     *
     * @return the objects as they are then, in their order
     * @throws dev.rowan.StaleRowException if a row is not there, or of another version than the object
     */
    List<E> updateAll(Collection<? extends E> entities);

    /**
     * Writes an object's row into the one of its key, or a new one: every column but the key and {@link dev.rowan.annotation.CreatedAt}.
     * A version is counted up from what it is there, and not compared.
     *
     * @return the object as it is then; a record as a new instance
     * @throws dev.rowan.UniqueException if it collides with a row on another key
     */
    E upsert(E entity);

    /**
     * Writes an object's row into the one that has the same value in a unique column, whose key stays, or a new one.
     *
     * @return the object as it is then, with the key of its row
     * @throws IllegalArgumentException if the column is not unique
     */
    E upsert(E entity, Column<E, ?> target);

    /** Writes the rows of objects, all or none, each as {@link #upsert(Object)}; of several with one key the later wins. */
    List<E> upsertAll(Collection<? extends E> entities);

    /** Writes the rows of objects, all or none, each as {@link #upsert(Object, Column)}. */
    List<E> upsertAll(Collection<? extends E> entities, Column<E, ?> target);

    /**
     * Deletes an object's row; there may be none any more, unless rows have versions.
     *
     * @throws dev.rowan.StaleRowException if rows have versions, and it is not there, or of another version than the object
     */
    void delete(E entity);

    /** Deletes the row with this key, of whatever version, and tells whether there was one. */
    boolean deleteById(K key);

    /**
     * Deletes the rows of objects, all or none.
     *
     * @throws dev.rowan.StaleRowException if rows have versions, and one is not there, or of another version than the object
     */
    void deleteAll(Collection<? extends E> entities);

    /** Deletes the rows for which these hold, and tells how many there were. */
    int deleteWhere(Condition condition, Condition... more);
}
