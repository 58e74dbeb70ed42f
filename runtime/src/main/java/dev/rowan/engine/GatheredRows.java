package dev.rowan.engine;

import dev.rowan.sql.RowGatherer;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Values that take several rows each, which follow each other, as a stream asks for them: one value at a time is in memory. */
final class GatheredRows<T> implements Spliterator<T> {
    private final Spliterator<Boolean> rows;
    private final RowGatherer<T> gatherer;
    private boolean turned;
    private boolean ended;

    private GatheredRows(Spliterator<Boolean> rows, RowGatherer<T> gatherer) {
        this.rows = rows;
        this.gatherer = gatherer;
    }

    /**
     * The values of these rows.
     *
     * @param rows of each row, whether the value before it is complete
     */
    static <T> Stream<T> of(Stream<Boolean> rows, RowGatherer<T> gatherer) {
        return StreamSupport.stream(new GatheredRows<>(rows.spliterator(), gatherer), false).onClose(rows::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (ended) {
            return false;
        }
        turned = false;
        while (!turned) {
            if (!rows.tryAdvance(turn -> turned = turn)) {
                ended = true;
                turned = gatherer.end();
                if (!turned) {
                    return false;
                }
            }
        }
        action.accept(gatherer.complete());
        return true;
    }

    @Override
    public Spliterator<T> trySplit() {
        return null;   // one connection, one reader
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED;
    }
}
