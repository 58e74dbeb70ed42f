package dev.rowan.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A source's bytes as a driver reads them: opened at the first read, and as many as were announced, or an error. For one thread. */
final class AnnouncedStream extends InputStream {

    private final LargeValue.Source source;
    private final int length;
    private InputStream in;
    private int read;
    private IOException failure;

    AnnouncedStream(LargeValue.Source source, int length) {
        this.source = source;
        this.length = length;
    }

    /** Binds the bytes; of none a driver would not ask, so that they are looked for here. */
    void bind(PreparedStatement statement, int index) throws SQLException {
        try {
            if (length == 0) {
                read();
            }
            statement.setBinaryStream(index, this, length);
        } catch (IOException e) {
            throw new SQLException(e);      // explained by what is kept of it
        }
    }

    /** Why the bytes could not be read, or null; drivers hide it, each in its own way. */
    IOException failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int wanted) throws IOException {
        try {
            return next(bytes, offset, wanted);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    private int next(byte[] bytes, int offset, int wanted) throws IOException {
        if (in == null) {
            in = source.open();
            requireEnd();       // of none announced
        }
        if (read == length) {
            return -1;
        }
        int some = in.read(bytes, offset, Math.min(wanted, length - read));
        if (some < 0) {
            throw new IOException("the stream ended after " + read + " bytes of the " + length + " announced");
        }
        read += some;
        requireEnd();
        return some;
    }

    /** With the last byte announced the stream must end: a driver would not ask. */
    private void requireEnd() throws IOException {
        if (read == length && in.read() >= 0) {
            throw new IOException("the stream has more than the " + length + " bytes announced");
        }
    }

    /** @throws UncheckedIOException if the source would not close */
    @Override
    public void close() {
        try {
            if (in != null) {
                in.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
