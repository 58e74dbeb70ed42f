package dev.rowan.sql;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A list that was not loaded. */
final class UnloadedList<T> implements List<T>, Unloaded {

    private final Relationship<?, ?> relationship;

    UnloadedList(Relationship<?, ?> relationship) {
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
    public boolean addAll(int index, Collection<? extends T> elements) {
        throw Unloaded.error(relationship);
    }

    @Override
    public void replaceAll(UnaryOperator<T> operator) {
        throw Unloaded.error(relationship);
    }

    @Override
    public void sort(Comparator<? super T> order) {
        throw Unloaded.error(relationship);
    }

    @Override
    public T get(int index) {
        throw Unloaded.error(relationship);
    }

    @Override
    public T set(int index, T element) {
        throw Unloaded.error(relationship);
    }

    @Override
    public void add(int index, T element) {
        throw Unloaded.error(relationship);
    }

    @Override
    public T remove(int index) {
        throw Unloaded.error(relationship);
    }

    @Override
    public int indexOf(Object element) {
        throw Unloaded.error(relationship);
    }

    @Override
    public int lastIndexOf(Object element) {
        throw Unloaded.error(relationship);
    }

    @Override
    public ListIterator<T> listIterator() {
        throw Unloaded.error(relationship);
    }

    @Override
    public ListIterator<T> listIterator(int index) {
        throw Unloaded.error(relationship);
    }

    @Override
    public List<T> subList(int from, int to) {
        throw Unloaded.error(relationship);
    }

    @Override
    public String toString() {
        return Unloaded.text(relationship);
    }
}
