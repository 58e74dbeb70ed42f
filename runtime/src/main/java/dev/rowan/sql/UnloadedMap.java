package dev.rowan.sql;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A map that was not loaded. */
final class UnloadedMap<K, T> implements Map<K, T>, Unloaded {

    private final Relationship<?, ?> relationship;

    UnloadedMap(Relationship<?, ?> relationship) {
        this.relationship = relationship;
    }

    @Override
    public int size() {
        throw Unloaded.error(relationship);
    }

    @Override
    public boolean isEmpty() {
        throw Unloaded.error(relationship);
    }

    @Override
    public boolean containsKey(Object key) {
        throw Unloaded.error(relationship);
    }

    @Override
    public boolean containsValue(Object value) {
        throw Unloaded.error(relationship);
    }

    @Override
    public T get(Object key) {
        throw Unloaded.error(relationship);
    }

    @Override
    public T getOrDefault(Object key, T otherwise) {
        throw Unloaded.error(relationship);
    }

    @Override
    public T put(K key, T value) {
        throw Unloaded.error(relationship);
    }

    @Override
    public T remove(Object key) {
        throw Unloaded.error(relationship);
    }

    @Override
    public void putAll(Map<? extends K, ? extends T> other) {
        throw Unloaded.error(relationship);
    }

    @Override
    public void clear() {
        throw Unloaded.error(relationship);
    }

    @Override
    public Set<K> keySet() {
        throw Unloaded.error(relationship);
    }

    @Override
    public Collection<T> values() {
        throw Unloaded.error(relationship);
    }

    @Override
    public Set<Map.Entry<K, T>> entrySet() {
        throw Unloaded.error(relationship);
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super T> action) {
        throw Unloaded.error(relationship);
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super T, ? extends T> function) {
        throw Unloaded.error(relationship);
    }

    @Override
    public T putIfAbsent(K key, T value) {
        throw Unloaded.error(relationship);
    }

    @Override
    public boolean remove(Object key, Object value) {
        throw Unloaded.error(relationship);
    }

    @Override
    public boolean replace(K key, T before, T after) {
        throw Unloaded.error(relationship);
    }

    @Override
    public T replace(K key, T value) {
        throw Unloaded.error(relationship);
    }

    @Override
    public T computeIfAbsent(K key, Function<? super K, ? extends T> function) {
        throw Unloaded.error(relationship);
    }

    @Override
    public T computeIfPresent(K key, BiFunction<? super K, ? super T, ? extends T> function) {
        throw Unloaded.error(relationship);
    }

    @Override
    public T compute(K key, BiFunction<? super K, ? super T, ? extends T> function) {
        throw Unloaded.error(relationship);
    }

    @Override
    public T merge(K key, T value, BiFunction<? super T, ? super T, ? extends T> function) {
        throw Unloaded.error(relationship);
    }

    @Override
    public boolean equals(Object other) {
        throw Unloaded.error(relationship);
    }

    @Override
    public int hashCode() {
        throw Unloaded.error(relationship);
    }

    @Override
    public String toString() {
        return Unloaded.text(relationship);
    }
}
