package dev.rowan.session;

import java.util.List;
import java.util.function.Consumer;

/** Parts of a list, as large as one statement names values. */
final class Chunks {

    private static final int AT_ONCE = 500;

    private Chunks() {
    }

    /** Does something with each part, in order. */
    static <T> void of(List<T> all, Consumer<List<T>> action) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            action.accept(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
    }
}
