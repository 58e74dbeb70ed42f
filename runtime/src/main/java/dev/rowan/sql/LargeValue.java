package dev.rowan.sql;

import dev.rowan.DataException;
import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import dev.rowan.type.SqlType;
import java.io.IOException;
import java.io.InputStream;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

/**
 * Bytes for a column that are read from a stream while they are sent, so that nobody need hold them:
 * {@code update(DOC).set(DOC.content, LargeValue.of(Files.size(file), () -> Files.newInputStream(file)))}. Immutable; the statement may
 * run as often as the source can be opened.
 *
 * <p>H2, MySQL and PostgreSQL take them piece by piece; the drivers of MariaDB and SQLite gather them. What fits into one value is the
 * server's to say: MySQL and MariaDB refuse what is beyond {@code max_allowed_packet}, with a {@link DataException}.
 */
public final class LargeValue implements Expression<byte[]> {

    private final int length;
    private final Source source;

    private LargeValue(int length, Source source) {
        this.length = length;
        this.source = source;
    }

    /** Where the bytes come from: opened once for each time the statement is sent, and closed by Rowan. */
    @FunctionalInterface
    public interface Source {

        /** Opens the bytes, at their beginning. */
        InputStream open() throws IOException;
    }

    /**
     * The bytes of a stream. One that gives fewer, or more, is refused with a {@link DataException} when the statement runs.
     *
     * @param length how many there are
     * @throws IllegalArgumentException if that is negative or more than 2,147,483,647, beyond which drivers do not count
     */
    public static LargeValue of(long length, Source source) {
        if (length < 0 || length > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a large value has from 0 to " + Integer.MAX_VALUE + " bytes, not " + length);
        }
        return new LargeValue((int) length, Objects.requireNonNull(source, "a source"));
    }

    @Override
    public ColumnType<byte[]> type() {
        return ColumnTypes.BYTES;
    }

    @Override
    public void render(SqlSink sink) {
        sink.bind(new Bind<>(null, Streamed.TYPE, this, false));
    }

    /** Refuses what a column is too small for. */
    void verify(Column<?, ?> column) {
        int most = column.spec().size().length();
        if (most > 0 && length > most) {
            throw new DataException(column + ": " + length + " bytes do not fit a column of " + most);
        }
    }

    /** The bytes for one run of a statement, which is followed by closing them. */
    AnnouncedStream announced() {
        return new AnnouncedStream(source, length);
    }

    /** For a log. */
    @Override
    public String toString() {
        return "stream of " + length + " bytes";
    }

    /** What a parameter that is a stream is to a statement. */
    private enum Streamed implements ColumnType<LargeValue> {
        TYPE;

        @Override
        public Class<LargeValue> javaType() {
            return LargeValue.class;
        }

        @Override
        public SqlType sqlType() {
            return SqlType.BINARY;
        }

        @Override
        public LargeValue read(ResultSet row, int index) {
            throw new UnsupportedOperationException("a large value is read by Executor.read");
        }

        @Override
        public void bind(PreparedStatement statement, int index, LargeValue value) throws SQLException {
            value.announced().bind(statement, index);
        }
    }
}
