package dev.rowan.engine;

import dev.rowan.mapper.RowReader;
import dev.rowan.type.JsonCodec;
import dev.rowan.type.JsonCodecs;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Has JSON columns use an engine's codec while the engine is at work on a thread. Column types and mappers belong to all engines, so
 * the thread carries it; as long as no engine was given one of its own, nothing is done. Threads share it.
 *
 * @param codec null for the one on the class path
 */
record CodecUse(JsonCodec codec) {

    /** Whether there is nothing to do. */
    boolean idle() {
        return !JsonCodecs.anyGiven();
    }

    /** Does a piece of work. */
    <R> R run(JdbcWork<R> work, Connection connection, Trip trip) throws SQLException {
        if (idle()) {
            return work.run(connection, trip);
        }
        JsonCodec before = JsonCodecs.use(codec);
        try {
            return work.run(connection, trip);
        } finally {
            JsonCodecs.use(before);
        }
    }

    /** The same of work without a connection. */
    void run(Runnable work) {
        if (idle()) {
            work.run();
            return;
        }
        JsonCodec before = JsonCodecs.use(codec);
        try {
            work.run();
        } finally {
            JsonCodecs.use(before);
        }
    }

    /** A reader for rows that are read later, between other work on the thread. */
    <T> RowReader<T> reading(RowReader<T> reader) {
        if (idle()) {
            return reader;
        }
        return row -> {
            JsonCodec before = JsonCodecs.use(codec);
            try {
                return reader.read(row);
            } finally {
                JsonCodecs.use(before);
            }
        };
    }
}
