package dev.rowan.engine;

import dev.rowan.mapper.RowReader;
import java.sql.SQLException;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads rows one by one as a stream asks for them. */
final class RowStream<T> implements Spliterator<T> {
    private final OpenRows open;
    private final RowReader<T> reader;
    private final StreamEnd end;
    private long read;
    private boolean ended;

    private RowStream(OpenRows open, RowReader<T> reader, StreamEnd end) {
        this.open = open;
        this.reader = reader;
        this.end = end;
    }

    static <T> Stream<T> of(OpenRows open, RowReader<T> reader, StreamEnd end) {
        RowStream<T> rows = new RowStream<>(open, reader, end);
        return StreamSupport.stream(rows, false).onClose(rows::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (ended) {
            return false;
        }
        T row;
        try {
            if (!open.rows().next()) {
                ended = true;
                end.exhausted(open, read);
                return false;
            }
            row = reader.read(open.rows());
            read++;
        } catch (SQLException e) {
            ended = true;
            throw end.broken(open, read, e);
        }
        action.accept(row);
        return true;
    }

    private void close() {
        if (!ended) {
            ended = true;
            end.abandoned(open, read);
        }
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
