package types;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Everything}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class EverythingMapper implements KeyedMapper<Everything, Long> {
    static final EverythingMapper INSTANCE = new EverythingMapper();

    private static final EverythingTable EVERYTHING = EverythingTable.EVERYTHING;

    private EverythingMapper() {}

    @Override
    public Everything read(ResultSet row, int first) throws SQLException {
        Everything everything = new Everything();
        everything.id = row.getLong(first);
        everything.aBoolean = row.getBoolean(first + 1);
        everything.aByte = row.getByte(first + 2);
        everything.aShort = row.getShort(first + 3);
        everything.anInt = row.getInt(first + 4);
        everything.aFloat = row.getFloat(first + 5);
        everything.aDouble = row.getDouble(first + 6);
        everything.aChar = Mapper.character(row.getString(first + 7));
        everything.boxedBoolean = ColumnTypes.BOOLEAN.read(row, first + 8);
        everything.boxedByte = ColumnTypes.BYTE.read(row, first + 9);
        everything.boxedShort = ColumnTypes.SHORT.read(row, first + 10);
        everything.boxedInt = ColumnTypes.INTEGER.read(row, first + 11);
        everything.boxedLong = ColumnTypes.LONG.read(row, first + 12);
        everything.boxedFloat = ColumnTypes.FLOAT.read(row, first + 13);
        everything.boxedDouble = ColumnTypes.DOUBLE.read(row, first + 14);
        everything.boxedChar = ColumnTypes.CHARACTER.read(row, first + 15);
        everything.string = row.getString(first + 16);
        everything.bigDecimal = row.getBigDecimal(first + 17);
        everything.bigInteger = ColumnTypes.BIG_INTEGER.read(row, first + 18);
        everything.bytes = row.getBytes(first + 19);
        everything.uuid = ColumnTypes.UUID.read(row, first + 20);
        everything.localDate = ColumnTypes.LOCAL_DATE.read(row, first + 21);
        everything.localTime = ColumnTypes.LOCAL_TIME.read(row, first + 22);
        everything.localDateTime = ColumnTypes.LOCAL_DATE_TIME.read(row, first + 23);
        everything.offsetDateTime = ColumnTypes.OFFSET_DATE_TIME.read(row, first + 24);
        everything.zonedDateTime = ColumnTypes.ZONED_DATE_TIME.read(row, first + 25);
        everything.instant = ColumnTypes.INSTANT.read(row, first + 26);
        everything.duration = ColumnTypes.DURATION.read(row, first + 27);
        everything.year = ColumnTypes.YEAR.read(row, first + 28);
        everything.javaDate = ColumnTypes.JAVA_DATE.read(row, first + 29);
        everything.sqlDate = ColumnTypes.SQL_DATE.read(row, first + 30);
        everything.sqlTime = ColumnTypes.SQL_TIME.read(row, first + 31);
        everything.sqlTimestamp = ColumnTypes.SQL_TIMESTAMP.read(row, first + 32);
        everything.color = EVERYTHING.color.read(row, first + 33);
        everything.optionalString = Optional.ofNullable(row.getString(first + 34));
        everything.optionalInt = Optional.ofNullable(ColumnTypes.INTEGER.read(row, first + 35));
        everything.optionalColor = Optional.ofNullable(EVERYTHING.optionalColor.read(row, first + 36));
        everything.shortBytes = row.getBytes(first + 37);
        everything.whole = row.getBigDecimal(first + 38);
        everything.cents = row.getBigDecimal(first + 39);
        everything.twenty = ColumnTypes.BIG_INTEGER.read(row, first + 40);
        return everything;
    }

    @Override
    public Everything blank() {
        return new Everything();
    }

    @Override
    public void bind(PreparedStatement statement, int index, Everything everything, int column)
            throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(index, everything.id);
            case 1 -> statement.setBoolean(index, everything.aBoolean);
            case 2 -> statement.setByte(index, everything.aByte);
            case 3 -> statement.setShort(index, everything.aShort);
            case 4 -> statement.setInt(index, everything.anInt);
            case 5 -> EVERYTHING.aFloat.bindDouble(statement, index, everything.aFloat);
            case 6 -> EVERYTHING.aDouble.bindDouble(statement, index, everything.aDouble);
            case 7 -> EVERYTHING.aChar.bind(statement, index, everything.aChar);
            case 8 -> EVERYTHING.boxedBoolean.bind(statement, index, everything.boxedBoolean);
            case 9 -> EVERYTHING.boxedByte.bind(statement, index, everything.boxedByte);
            case 10 -> EVERYTHING.boxedShort.bind(statement, index, everything.boxedShort);
            case 11 -> EVERYTHING.boxedInt.bind(statement, index, everything.boxedInt);
            case 12 -> EVERYTHING.boxedLong.bind(statement, index, everything.boxedLong);
            case 13 -> EVERYTHING.boxedFloat.bind(statement, index, everything.boxedFloat);
            case 14 -> EVERYTHING.boxedDouble.bind(statement, index, everything.boxedDouble);
            case 15 -> EVERYTHING.boxedChar.bind(statement, index, everything.boxedChar);
            case 16 -> EVERYTHING.string.bind(statement, index, everything.string);
            case 17 -> EVERYTHING.bigDecimal.bind(statement, index, everything.bigDecimal);
            case 18 -> EVERYTHING.bigInteger.bind(statement, index, everything.bigInteger);
            case 19 -> EVERYTHING.bytes.bind(statement, index, everything.bytes);
            case 20 -> EVERYTHING.uuid.bind(statement, index, everything.uuid);
            case 21 -> EVERYTHING.localDate.bind(statement, index, everything.localDate);
            case 22 -> EVERYTHING.localTime.bind(statement, index, everything.localTime);
            case 23 -> EVERYTHING.localDateTime.bind(statement, index, everything.localDateTime);
            case 24 -> EVERYTHING.offsetDateTime.bind(statement, index, everything.offsetDateTime);
            case 25 -> EVERYTHING.zonedDateTime.bind(statement, index, everything.zonedDateTime);
            case 26 -> EVERYTHING.instant.bind(statement, index, everything.instant);
            case 27 -> EVERYTHING.duration.bind(statement, index, everything.duration);
            case 28 -> EVERYTHING.year.bind(statement, index, everything.year);
            case 29 -> EVERYTHING.javaDate.bind(statement, index, everything.javaDate);
            case 30 -> EVERYTHING.sqlDate.bind(statement, index, everything.sqlDate);
            case 31 -> EVERYTHING.sqlTime.bind(statement, index, everything.sqlTime);
            case 32 -> EVERYTHING.sqlTimestamp.bind(statement, index, everything.sqlTimestamp);
            case 33 -> EVERYTHING.color.bind(statement, index, everything.color);
            case 34 -> EVERYTHING.optionalString.bind(statement, index, Mapper.orNull(everything.optionalString));
            case 35 -> EVERYTHING.optionalInt.bind(statement, index, Mapper.orNull(everything.optionalInt));
            case 36 -> EVERYTHING.optionalColor.bind(statement, index, Mapper.orNull(everything.optionalColor));
            case 37 -> EVERYTHING.shortBytes.bind(statement, index, everything.shortBytes);
            case 38 -> EVERYTHING.whole.bind(statement, index, everything.whole);
            case 39 -> EVERYTHING.cents.bind(statement, index, everything.cents);
            case 40 -> EVERYTHING.twenty.bind(statement, index, everything.twenty);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Everything everything) {
        return new Object[] {everything.id, everything.aBoolean, everything.aByte,
                everything.aShort, everything.anInt, everything.aFloat, everything.aDouble,
                everything.aChar, everything.boxedBoolean, everything.boxedByte,
                everything.boxedShort, everything.boxedInt, everything.boxedLong,
                everything.boxedFloat, everything.boxedDouble, everything.boxedChar,
                everything.string, everything.bigDecimal, everything.bigInteger, everything.bytes,
                everything.uuid, everything.localDate, everything.localTime,
                everything.localDateTime, everything.offsetDateTime, everything.zonedDateTime,
                everything.instant, everything.duration, everything.year, everything.javaDate,
                everything.sqlDate, everything.sqlTime, everything.sqlTimestamp, everything.color,
                Mapper.orNull(everything.optionalString), Mapper.orNull(everything.optionalInt),
                Mapper.orNull(everything.optionalColor), everything.shortBytes, everything.whole,
                everything.cents, everything.twenty};
    }

    @Override
    public boolean same(Everything everything, Object[] values) {
        return everything.id == (long) values[0] && everything.aBoolean == (boolean) values[1]
                && everything.aByte == (byte) values[2] && everything.aShort == (short) values[3]
                && everything.anInt == (int) values[4] && everything.aFloat == (float) values[5]
                && everything.aDouble == (double) values[6] && everything.aChar == (char) values[7]
                && Mapper.same(everything.boxedBoolean, values[8])
                && Mapper.same(everything.boxedByte, values[9])
                && Mapper.same(everything.boxedShort, values[10])
                && Mapper.same(everything.boxedInt, values[11])
                && Mapper.same(everything.boxedLong, values[12])
                && Mapper.same(everything.boxedFloat, values[13])
                && Mapper.same(everything.boxedDouble, values[14])
                && Mapper.same(everything.boxedChar, values[15])
                && Mapper.same(everything.string, values[16])
                && Mapper.same(everything.bigDecimal, values[17])
                && Mapper.same(everything.bigInteger, values[18])
                && Mapper.same(everything.bytes, values[19])
                && Mapper.same(everything.uuid, values[20])
                && Mapper.same(everything.localDate, values[21])
                && Mapper.same(everything.localTime, values[22])
                && Mapper.same(everything.localDateTime, values[23])
                && Mapper.same(everything.offsetDateTime, values[24])
                && Mapper.same(everything.zonedDateTime, values[25])
                && Mapper.same(everything.instant, values[26])
                && Mapper.same(everything.duration, values[27])
                && Mapper.same(everything.year, values[28])
                && Mapper.same(everything.javaDate, values[29])
                && Mapper.same(everything.sqlDate, values[30])
                && Mapper.same(everything.sqlTime, values[31])
                && Mapper.same(everything.sqlTimestamp, values[32])
                && Mapper.same(everything.color, values[33])
                && Mapper.same(Mapper.orNull(everything.optionalString), values[34])
                && Mapper.same(Mapper.orNull(everything.optionalInt), values[35])
                && Mapper.same(Mapper.orNull(everything.optionalColor), values[36])
                && Mapper.same(everything.shortBytes, values[37])
                && Mapper.same(everything.whole, values[38])
                && Mapper.same(everything.cents, values[39])
                && Mapper.same(everything.twenty, values[40]);
    }

    @Override
    public Everything fill(Everything everything, Object[] values) {
        everything.id = (long) values[0];
        everything.aBoolean = (boolean) values[1];
        everything.aByte = (byte) values[2];
        everything.aShort = (short) values[3];
        everything.anInt = (int) values[4];
        everything.aFloat = (float) values[5];
        everything.aDouble = (double) values[6];
        everything.aChar = (char) values[7];
        everything.boxedBoolean = (Boolean) values[8];
        everything.boxedByte = (Byte) values[9];
        everything.boxedShort = (Short) values[10];
        everything.boxedInt = (Integer) values[11];
        everything.boxedLong = (Long) values[12];
        everything.boxedFloat = (Float) values[13];
        everything.boxedDouble = (Double) values[14];
        everything.boxedChar = (Character) values[15];
        everything.string = (String) values[16];
        everything.bigDecimal = (BigDecimal) values[17];
        everything.bigInteger = (BigInteger) values[18];
        everything.bytes = (byte[]) values[19];
        everything.uuid = (UUID) values[20];
        everything.localDate = (LocalDate) values[21];
        everything.localTime = (LocalTime) values[22];
        everything.localDateTime = (LocalDateTime) values[23];
        everything.offsetDateTime = (OffsetDateTime) values[24];
        everything.zonedDateTime = (ZonedDateTime) values[25];
        everything.instant = (Instant) values[26];
        everything.duration = (Duration) values[27];
        everything.year = (Year) values[28];
        everything.javaDate = (Date) values[29];
        everything.sqlDate = (java.sql.Date) values[30];
        everything.sqlTime = (Time) values[31];
        everything.sqlTimestamp = (Timestamp) values[32];
        everything.color = (Color) values[33];
        everything.optionalString = Optional.ofNullable((String) values[34]);
        everything.optionalInt = Optional.ofNullable((Integer) values[35]);
        everything.optionalColor = Optional.ofNullable((Color) values[36]);
        everything.shortBytes = (byte[]) values[37];
        everything.whole = (BigDecimal) values[38];
        everything.cents = (BigDecimal) values[39];
        everything.twenty = (BigInteger) values[40];
        return everything;
    }

    @Override
    public Long key(Everything everything) {
        return everything.id == 0 ? null : everything.id;
    }

    @Override
    public Everything withKey(Everything everything, Long key) {
        everything.id = key == null ? 0 : key;
        return everything;
    }
}
