package dev.rowan.it.embedded.values;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.MappedSuperclass;
import java.util.Optional;

/** A superclass with parameters: of its key, of a value, and of what is in a value object. */
@MappedSuperclass
public abstract class Entry<K extends Comparable<? super K>, V> {
    @Id private K id;
    private V content;
    private Optional<V> another = Optional.empty();
    @Embedded(prefix = "valid_") private Span<V> span;

    public K getId() {
        return id;
    }

    public void setId(K id) {
        this.id = id;
    }

    public V content() {
        return content;
    }

    public Entry<K, V> content(V content) {
        this.content = content;
        return this;
    }

    public Optional<V> getAnother() {
        return another;
    }

    public void setAnother(Optional<V> another) {
        this.another = another;
    }

    public Span<V> getSpan() {
        return span;
    }

    public void setSpan(Span<V> span) {
        this.span = span;
    }
}
