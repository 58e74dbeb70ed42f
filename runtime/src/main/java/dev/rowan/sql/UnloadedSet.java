package dev.rowan.sql;
import java.util.Collection;
import java.util.Iterator;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A set that was not loaded. */
final class UnloadedSet<T> implements Set<T>, Unloaded {

    private final Relationship<?, ?> relationship;

    UnloadedSet(Relationship<?, ?> relationship) {
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
    public boolean contains(Object element) {
        throw Unloaded.error(relationship);
    }

    @Override
    public Iterator<T> iterator() {
        throw Unloaded.error(relationship);
    }

    @Override
    public void forEach(Consumer<? super T> action) {
        throw Unloaded.error(relationship);
    }

    @Override
    public Spliterator<T> spliterator() {
        throw Unloaded.error(relationship);
    }

    @Override
    public Stream<T> stream() {
        throw Unloaded.error(relationship);
    }

    @Override
    public Stream<T> parallelStream() {
        throw Unloaded.error(relationship);
    }

    @Override
    public Object[] toArray() {
        throw Unloaded.error(relationship);
    }

    @Override
    public <A> A[] toArray(A[] array) {
        throw Unloaded.error(relationship);
    }

    @Override
    public <A> A[] toArray(IntFunction<A[]> generator) {
        throw Unloaded.error(relationship);
    }

    @Override
    public boolean add(T element) {
        throw Unloaded.error(relationship);
    }

    @Override
    public boolean remove(Object element) {
        throw Unloaded.error(relationship);
    }

    @Override
    public boolean containsAll(Collection<?> elements) {
        throw Unloaded.error(relationship);
    }

    @Override
    public boolean addAll(Collection<? extends T> elements) {
        throw Unloaded.error(relationship);
    }

    @Override
    public boolean removeAll(Collection<?> elements) {
        throw Unloaded.error(relationship);
    }

    @Override
    public boolean removeIf(Predicate<? super T> filter) {
        throw Unloaded.error(relationship);
    }

    @Override
    public boolean retainAll(Collection<?> elements) {
        throw Unloaded.error(relationship);
    }

    @Override
    public void clear() {
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
