package dev.rowan.session;

import dev.rowan.sql.LoadStep;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Parts of a list, as large as one statement names values. */
final class Chunks {

    private static final int AT_ONCE = 500;

    private Chunks() {
    }

    /** Does something with each part, in order. */
    static <T> void of(List<T> all, Consumer<List<T>> action) {
        parts(all).forEach(action);
    }

    /**
     * Loads what each part leads to, in order.
     *
     * @param further what is loaded with that
     * @param loading gives the same, of which is joined what was read with the part
     * @return the same for all; where there is no part, what was asked for
     */
    static <T> List<LoadStep> loading(List<T> all, List<LoadStep> further, Function<List<T>, List<LoadStep>> loading) {
        List<LoadStep> left = further;
        for (List<T> part : parts(all)) {
            left = loading.apply(part);
        }
        return left;
    }

    private static <T> List<List<T>> parts(List<T> all) {
        List<List<T>> parts = new ArrayList<>(all.size() / AT_ONCE + 1);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
        return parts;
    }
}
