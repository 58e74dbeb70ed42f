package dev.rowan.type;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What is kept of a converted value: the value it was stored as, so that content decides whatever {@code equals} says.
 *
 * @param kept the stored value, or what its own type keeps of it
 */
record StoredSnapshot<J, S>(ConvertedType<J, S> type, Object kept) implements Snapshot {

    static <J, S> Snapshot of(ConvertedType<J, S> type, J value) {
        S stored = type.toStored(value);
        return new StoredSnapshot<>(type, type.stored().mutable() && stored != null ? type.stored().snapshot(stored) : stored);
    }

    @Override
    @SuppressWarnings("unchecked")      // the value is the column's
    public boolean sameAs(Object value) {
        if (value == null) {
            return false;
        }
        S stored = type.toStored((J) value);
        if (kept instanceof Snapshot snapshot) {
            return snapshot.sameAs(stored);
        }
        return kept instanceof BigDecimal decimal && stored instanceof BigDecimal other
                ? decimal.compareTo(other) == 0
                : Objects.deepEquals(kept, stored);
    }

    @Override
    @SuppressWarnings("unchecked")      // what is kept was made of such a value
    public Object value() {
        Object stored = kept instanceof Snapshot snapshot ? snapshot.value() : Copies.of(kept);
        return stored == null ? null : type.toJava((S) stored);
    }
}
