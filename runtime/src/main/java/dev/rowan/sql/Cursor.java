package dev.rowan.sql;

import dev.rowan.CursorException;
import dev.rowan.UnsupportedException;
import dev.rowan.type.ColumnType;
import dev.rowan.type.ConvertedType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

/**
 * A row's place in an order, as a text: a version, the query it is of, the side, and the values as they are stored, each with its type;
 * then a sum of all that. Read back, the types must be those of the query's keys, whatever the text says: nothing is made of it but a
 * value of one of the {@link CursorForm}s.
 *
 * @param side which side of the row is meant
 * @param values the row's keys
 */
record Cursor(Keyset.Side side, List<Object> values) {

    private static final int VERSION = 1;
    private static final int SUM = 8;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final String CHANGED = "the cursor was cut or changed on its way: ask for the first page";

    String encoded(List<Expression<?>> keys, String query) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.write(sum(query.getBytes(StandardCharsets.UTF_8)));
            out.writeByte(side.ordinal());
            for (int i = 0; i < keys.size(); i++) {
                write(keys.get(i), keys.get(i).type(), values.get(i), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.writeBytes(sum(bytes.toByteArray()));
        return TEXT.encodeToString(bytes.toByteArray());
    }

    @SuppressWarnings("unchecked")      // a value of a key is of its type
    private static <J> void write(Expression<?> key, ColumnType<J> type, Object value, DataOutputStream out) throws IOException {
        if (value != null && type instanceof ConvertedType<J, ?> converted) {
            write(key, converted.stored(), converted.toStored((J) value), out);
        } else if (!CursorForm.write(value, out)) {
            throw new UnsupportedException("a cursor cannot hold " + key + ", a " + type.javaType().getSimpleName()
                    + ": order the query by something else, or have its type made of another one (ColumnType.of, ConvertedType)");
        }
    }

    static Cursor decoded(String text, List<Expression<?>> keys, String query) {
        byte[] bytes = bytes(text);
        int end = bytes.length - SUM;
        if (end < 1 || !Arrays.equals(sum(Arrays.copyOf(bytes, end)), Arrays.copyOfRange(bytes, end, bytes.length))) {
            throw new CursorException(CHANGED);
        }
        if (bytes[0] != VERSION) {
            throw new CursorException("the cursor is of version " + bytes[0] + ", and this is version " + VERSION
                    + ": ask for the first page");
        }
        if (end < 2 + SUM || !Arrays.equals(sum(query.getBytes(StandardCharsets.UTF_8)), Arrays.copyOfRange(bytes, 1, 1 + SUM))) {
            throw new CursorException("the cursor is of another query than this one, which is ordered by " + keys
                    + ": a cursor goes with the query whose page gave it, apart from the values of its parameters");
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 1 + SUM, end - 1 - SUM))) {
            Keyset.Side side = in.readByte() == 0 ? Keyset.Side.AFTER : Keyset.Side.BEFORE;
            List<Object> values = new ArrayList<>(keys.size());
            for (Expression<?> key : keys) {
                values.add(read(key.type(), in));
            }
            if (in.available() > 0) {
                throw new CursorException(CHANGED);
            }
            return new Cursor(side, Collections.unmodifiableList(values));
        } catch (IOException e) {
            throw new CursorException(CHANGED);
        }
    }

    private static byte[] bytes(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new CursorException("this is no cursor: a cursor has letters, digits, '-' and '_' only");
        }
        if (!TEXT.encodeToString(bytes).equals(text)) {     // the last letter may have bits to spare
            throw new CursorException(CHANGED);
        }
        return bytes;
    }

    private static <J> J read(ColumnType<J> type, DataInputStream in) throws IOException {
        if (type instanceof ConvertedType<J, ?> converted) {
            return converted(converted, in);
        }
        Object value = CursorForm.read(in);
        if (value != null && !type.javaType().isInstance(value)) {
            throw new CursorException(CHANGED);
        }
        return type.javaType().cast(value);
    }

    private static <J, S> J converted(ConvertedType<J, S> type, DataInputStream in) throws IOException {
        S stored = read(type.stored(), in);
        try {
            return stored == null ? null : type.toJava(stored);
        } catch (RuntimeException refused) {
            throw new CursorException("the cursor has a value that is no " + type.javaType().getSimpleName()
                    + " now: ask for the first page");
        }
    }

    private static byte[] sum(byte[] bytes) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(bytes), SUM);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);      // every Java has it (MessageDigest)
        }
    }
}
