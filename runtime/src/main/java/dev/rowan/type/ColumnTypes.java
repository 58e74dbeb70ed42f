package dev.rowan.type;

import dev.rowan.DataException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * The built-in column types. All threads may use them.
 *
 * <p>Fractions of a second beyond the microsecond are cut, the same way on every database. Types that are a point in time
 * ({@link #INSTANT}, {@link #OFFSET_DATE_TIME}, {@link #ZONED_DATE_TIME}, {@link #JAVA_DATE}) keep it and come back in UTC;
 * {@link #LOCAL_DATE_TIME} and the types of {@code java.sql} keep their digits.
 */
public final class ColumnTypes {

    public static final ColumnType<Boolean> BOOLEAN = new BooleanType();
    public static final ColumnType<Byte> BYTE = new ByteType();
    public static final ColumnType<Short> SHORT = new ShortType();
    public static final ColumnType<Integer> INTEGER = new IntegerType();
    public static final ColumnType<Long> LONG = new LongType();
    public static final ColumnType<Float> FLOAT = new FloatType();
    public static final ColumnType<Double> DOUBLE = new DoubleType();
    public static final ColumnType<BigDecimal> BIG_DECIMAL = new BigDecimalType();
    public static final ColumnType<BigInteger> BIG_INTEGER = new BigIntegerType();
    public static final ColumnType<Character> CHARACTER = new CharacterType();
    public static final ColumnType<String> STRING = new StringType();
    public static final ColumnType<byte[]> BYTES = new BytesType();
    public static final ColumnType<UUID> UUID = new UuidType();
    public static final ColumnType<LocalDate> LOCAL_DATE = new LocalDateType();
    public static final ColumnType<LocalTime> LOCAL_TIME = new LocalTimeType();
    public static final ColumnType<LocalDateTime> LOCAL_DATE_TIME = new LocalDateTimeType();
    public static final ColumnType<Instant> INSTANT = new InstantType();
    public static final ColumnType<Duration> DURATION = new DurationType();
    public static final ColumnType<Year> YEAR = new YearType();
    public static final ColumnType<OffsetDateTime> OFFSET_DATE_TIME = new MappedType<>(
            OffsetDateTime.class, INSTANT, instant -> instant.atOffset(ZoneOffset.UTC), OffsetDateTime::toInstant);
    public static final ColumnType<ZonedDateTime> ZONED_DATE_TIME = new MappedType<>(
            ZonedDateTime.class, INSTANT, instant -> instant.atZone(ZoneOffset.UTC), ZonedDateTime::toInstant);
    public static final ColumnType<java.util.Date> JAVA_DATE = new MappedType<>(
            java.util.Date.class, INSTANT, java.util.Date::from, date -> Instant.ofEpochMilli(date.getTime()));
    public static final ColumnType<java.sql.Date> SQL_DATE = new MappedType<>(
            java.sql.Date.class, LOCAL_DATE, java.sql.Date::valueOf, java.sql.Date::toLocalDate);
    public static final ColumnType<java.sql.Time> SQL_TIME = new MappedType<>(
            java.sql.Time.class, LOCAL_TIME, java.sql.Time::valueOf, java.sql.Time::toLocalTime);
    public static final ColumnType<java.sql.Timestamp> SQL_TIMESTAMP = new MappedType<>(
            java.sql.Timestamp.class, LOCAL_DATE_TIME, java.sql.Timestamp::valueOf, java.sql.Timestamp::toLocalDateTime);

    public static final ColumnType<JsonText> JSON_TEXT = new JsonTextType();

    private ColumnTypes() {
    }

    /** Any value, stored as JSON; throws {@link DataException} for what the {@link JsonCodec} of the engine cannot read or write. */
    public static <J> ColumnType<J> json(Class<J> type) {
        return new JsonType<>(type, type);
    }

    /**
     * The same of a generic type: {@code ColumnTypes.<List<Tag>>json(List.class, GenericType.of(List.class, Tag.class))}.
     *
     * @param raw the class of a value
     * @param type all of the type, as the codec is told
     */
    @SuppressWarnings("unchecked")      // a class has no type arguments: J's are those of the type
    public static <J> ColumnType<J> json(Class<? super J> raw, Type type) {
        return new JsonType<>((Class<J>) raw, type);
    }

    /**
     * An enum, stored by the names of its constants.
     *
     * @param type the enum's class
     * @return its column type, which throws {@link DataException} for a stored name that is no constant
     */
    public static <T extends Enum<T>> ColumnType<T> enumName(Class<T> type) {
        return new MappedType<>(type, STRING, name -> constant(type, name), Enum::name);
    }

    private static <T extends Enum<T>> T constant(Class<T> type, String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException unknown) {
            throw new DataException("'" + name + "' is no constant of " + type.getName());
        }
    }
}
