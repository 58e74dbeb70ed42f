package dev.rowan.sql;

import dev.rowan.CursorException;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.UUID;

/**
 * How values of one class stand in a cursor: after a byte that says which of these it is.
 *
 * @param type the class
 */
record CursorForm<T>(Class<T> type, Writer<T> writer, Reader<T> reader) {

    /** What writes a value. */
    private interface Writer<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }

    /** What reads a value. */
    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    private static final int NULL = 0;
    /** More than any database has (PostgreSQL manual, 8.1.2: 16,383), and less than it takes to fill the heap with zeros. */
    private static final int LARGEST_SCALE = 20_000;

    /** Their places are part of the format: new ones stand at the end. */
    private static final List<CursorForm<?>> ALL = List.of(
            new CursorForm<>(Boolean.class, DataOutputStream::writeBoolean, DataInputStream::readBoolean),
            new CursorForm<>(Byte.class, (out, value) -> out.writeByte(value), DataInputStream::readByte),
            new CursorForm<>(Short.class, (out, value) -> out.writeShort(value), DataInputStream::readShort),
            new CursorForm<>(Integer.class, DataOutputStream::writeInt, DataInputStream::readInt),
            new CursorForm<>(Long.class, DataOutputStream::writeLong, DataInputStream::readLong),
            new CursorForm<>(Float.class, DataOutputStream::writeFloat, DataInputStream::readFloat),
            new CursorForm<>(Double.class, DataOutputStream::writeDouble, DataInputStream::readDouble),
            new CursorForm<>(BigDecimal.class, CursorForm::decimal, CursorForm::decimal),
            new CursorForm<>(BigInteger.class, (out, value) -> bytes(out, value.toByteArray()), CursorForm::integer),
            new CursorForm<>(Character.class, (out, value) -> out.writeChar(value), DataInputStream::readChar),
            new CursorForm<>(String.class, (out, value) -> bytes(out, value.getBytes(StandardCharsets.UTF_8)),
                    in -> new String(bytes(in), StandardCharsets.UTF_8)),
            new CursorForm<>(byte[].class, CursorForm::bytes, CursorForm::bytes),
            new CursorForm<>(UUID.class, (out, value) -> {
                out.writeLong(value.getMostSignificantBits());
                out.writeLong(value.getLeastSignificantBits());
            }, in -> new UUID(in.readLong(), in.readLong())),
            new CursorForm<>(LocalDate.class, CursorForm::date, CursorForm::date),
            new CursorForm<>(LocalTime.class, CursorForm::time, CursorForm::time),
            new CursorForm<>(LocalDateTime.class, (out, value) -> {
                date(out, value.toLocalDate());
                time(out, value.toLocalTime());
            }, in -> LocalDateTime.of(date(in), time(in))),
            new CursorForm<>(Instant.class, (out, value) -> {
                out.writeLong(value.getEpochSecond());
                out.writeInt(value.getNano());
            }, in -> Instant.ofEpochSecond(in.readLong(), in.readInt())),
            new CursorForm<>(Duration.class, (out, value) -> {
                out.writeLong(value.getSeconds());
                out.writeInt(value.getNano());
            }, in -> Duration.ofSeconds(in.readLong(), in.readInt())),
            new CursorForm<>(Year.class, (out, value) -> out.writeInt(value.getValue()), in -> Year.of(in.readInt())));

    /** Writes a value; false if there is no form for it. */
    static boolean write(Object value, DataOutputStream out) throws IOException {
        if (value == null) {
            out.writeByte(NULL);
            return true;
        }
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).type == value.getClass()) {
                out.writeByte(i + 1);
                ALL.get(i).cast(value, out);
                return true;
            }
        }
        return false;
    }

    private void cast(Object value, DataOutputStream out) throws IOException {
        writer.write(out, type.cast(value));
    }

    /** Reads a value, of whatever class it says. */
    static Object read(DataInputStream in) throws IOException {
        int form = in.readUnsignedByte();
        if (form > ALL.size()) {
            throw new CursorException("the cursor has a value of an unknown form, " + form + ": ask for the first page");
        }
        try {
            return form == NULL ? null : ALL.get(form - 1).reader.read(in);
        } catch (DateTimeException | ArithmeticException e) {
            throw new CursorException("the cursor has a time that cannot be: ask for the first page");
        }
    }

    private static void decimal(DataOutputStream out, BigDecimal value) throws IOException {
        bytes(out, value.unscaledValue().toByteArray());
        out.writeInt(value.scale());
    }

    private static BigDecimal decimal(DataInputStream in) throws IOException {
        BigInteger digits = integer(in);
        int scale = in.readInt();
        if (Math.abs((long) scale) > LARGEST_SCALE) {
            throw new CursorException("the cursor has a number of scale " + scale + ": ask for the first page");
        }
        return new BigDecimal(digits, scale);
    }

    private static BigInteger integer(DataInputStream in) throws IOException {
        byte[] bytes = bytes(in);
        if (bytes.length == 0) {
            throw new CursorException("the cursor has a number without digits: ask for the first page");
        }
        return new BigInteger(bytes);
    }

    private static void date(DataOutputStream out, LocalDate value) throws IOException {
        out.writeLong(value.toEpochDay());
    }

    private static LocalDate date(DataInputStream in) throws IOException {
        return LocalDate.ofEpochDay(in.readLong());
    }

    private static void time(DataOutputStream out, LocalTime value) throws IOException {
        out.writeLong(value.toNanoOfDay());
    }

    private static LocalTime time(DataInputStream in) throws IOException {
        return LocalTime.ofNanoOfDay(in.readLong());
    }

    private static void bytes(DataOutputStream out, byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }

    /** No more than there are, whatever the length says. */
    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new CursorException("the cursor was cut or changed on its way: ask for the first page");
        }
        return in.readNBytes(length);
    }
}
