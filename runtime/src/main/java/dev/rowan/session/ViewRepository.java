package dev.rowan.session;

import dev.rowan.sql.KeyedTable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What generated repositories of views with a key extend: all of reading, and no writing. All threads may share it. */
public abstract class ViewRepository<E, K> extends ReadRepository<E> {

    private final KeyedReads<E, K> reads;

    /** A repository of a view. */
    @SuppressWarnings("this-escape")    // it is kept, and not used before a row is asked for
    protected ViewRepository(SessionSource sessions, KeyedTable<E, K> view) {
        super(sessions, view);
        this.reads = new KeyedReads<>(this, view);
    }

    /** The row with this key. */
    public Optional<E> get(K key) {
        return reads.get(key);
    }

    /**
     * The row with this key.
     *
     * @throws dev.rowan.NoRowException if there is none
     */
    public E getOne(K key) {
        return reads.getOne(key);
    }

    /** The rows with these keys, in their order, each once; keys without a row are left out. */
    public List<E> getAll(Collection<? extends K> keys) {
        return reads.getAll(keys);
    }

    /** Whether there is a row with this key. */
    public boolean exists(K key) {
        return reads.exists(key);
    }
}
