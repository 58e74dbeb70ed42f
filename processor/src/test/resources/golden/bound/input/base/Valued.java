package base;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.MappedSuperclass;
import java.util.Optional;

/** Two parameters, one of them passed on, and used inside other types. */
@MappedSuperclass
public class Valued<V, K extends Comparable<? super K>> extends Identified<K> {
    private V value;
    @Column(name = "other") protected Optional<V> another;
    @Embedded(prefix = "first_") private Span<V> first;
    public transient V cached;

    public V value() {
        return value;
    }

    public Valued<V, K> value(V value) {
        this.value = value;
        return this;
    }

    public Optional<V> getAnother() {
        return another;
    }

    public void setAnother(Optional<V> another) {
        this.another = another;
    }

    public Span<V> getFirst() {
        return first;
    }

    public void setFirst(Span<V> first) {
        this.first = first;
    }
}
