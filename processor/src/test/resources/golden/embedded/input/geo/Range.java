package geo;

import dev.rowan.annotation.Column;

/** Bound where it is embedded; reached by accessors. */
public class Range<T extends Comparable<? super T>> {
    @Column(name = "low") private T from;
    private T to;

    public T getFrom() {
        return from;
    }

    public void setFrom(T from) {
        this.from = from;
    }

    public T to() {
        return to;
    }

    public Range<T> to(T to) {
        this.to = to;
        return this;
    }
}
