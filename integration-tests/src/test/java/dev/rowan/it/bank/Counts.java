package dev.rowan.it.bank;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** How often what happened; threads share it. */
final class Counts {
    private final Map<Happening, LongAdder> counts = new EnumMap<>(Happening.class);

    Counts() {
        for (Happening happening : Happening.values()) {
            counts.put(happening, new LongAdder());
        }
    }

    void add(Happening happening) {
        add(happening, 1);
    }

    void add(Happening happening, long times) {
        counts.get(happening).add(times);
    }

    long of(Happening happening) {
        return counts.get(happening).sum();
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
