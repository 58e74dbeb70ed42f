package dev.rowan.type;

import dev.rowan.DataException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The built-in column types. All threads may use them.
 *
 * <p>Fractions of a second beyond the microsecond are cut, the same way on every database. Types that are a point in time
 * ({@link #INSTANT}, {@link #OFFSET_DATE_TIME}, {@link #ZONED_DATE_TIME}, {@link #JAVA_DATE}) keep it and come back in UTC;
 * {@link #LOCAL_DATE_TIME} and the types of {@code java.sql} keep their digits: a {@code java.sql.Date} those of its date, a
 * {@code java.sql.Time} those of its time of day with its milliseconds. As digits have no zone, a {@code java.sql.Timestamp} in an
 * overlap of the client's zone comes back as the earlier of the two that have them.
 *
 * <p>MariaDB itself refuses a UUID of version 8 unless the column is {@code @Column(definition = "char(36)")}, H2 a text whose
 * characters beyond U+FFFF, which it counts twice, make it too long.
 *
 * <p>What a database or its driver would change without a word is refused, with a {@link DataException} that names the column:
 * dates out of the years 1 to 9999 (of a point in time, in UTC), NaN and infinities, decimals with more digits than the column has,
 * texts too long, with a NUL or half of a surrogate pair, bytes too long, durations beyond 292 years. Two things are changed alike
 * everywhere: fractions of a second as said, and -0.0, which is stored as the 0.0 that it equals.
 */
public final class ColumnTypes {

    public static final ColumnType<Boolean> BOOLEAN = new BooleanType();
    public static final ColumnType<Byte> BYTE = new ByteType();
    public static final ColumnType<Short> SHORT = new ShortType();
    public static final ColumnType<Integer> INTEGER = new IntegerType();
    public static final ColumnType<Long> LONG = new LongType();
    public static final ColumnType<Byte> UNSIGNED_BYTE = new UnsignedType<>(
            Byte.class, SqlType.UNSIGNED_TINYINT, Types.SMALLINT, Unsigned::readByte, Unsigned::bind);
    public static final ColumnType<Short> UNSIGNED_SHORT = new UnsignedType<>(
            Short.class, SqlType.UNSIGNED_SMALLINT, Types.INTEGER, Unsigned::readShort, Unsigned::bind);
    public static final ColumnType<Integer> UNSIGNED_INTEGER = new UnsignedType<>(
            Integer.class, SqlType.UNSIGNED_INTEGER, Types.BIGINT, Unsigned::readInt, Unsigned::bind);
    public static final ColumnType<Long> UNSIGNED_LONG = new UnsignedType<>(
            Long.class, SqlType.UNSIGNED_BIGINT, Types.DECIMAL, Unsigned::readLong, Unsigned::bind);
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
            java.sql.Date.class, LOCAL_DATE, java.sql.Date::valueOf, SqlTimes::date);
    public static final ColumnType<java.sql.Time> SQL_TIME = new MappedType<>(
            java.sql.Time.class, LOCAL_TIME, SqlTimes::time, SqlTimes::time);
    public static final ColumnType<java.sql.Timestamp> SQL_TIMESTAMP = new MappedType<>(
            java.sql.Timestamp.class, LOCAL_DATE_TIME, java.sql.Timestamp::valueOf, SqlTimes::moment);

    public static final ColumnType<JsonText> JSON_TEXT = new JsonTextType();

    private static final Map<Class<?>, ColumnType<?>> BY_CLASS = Stream.of(BOOLEAN, BYTE, SHORT, INTEGER, LONG, FLOAT, DOUBLE,
            BIG_DECIMAL, BIG_INTEGER, CHARACTER, STRING, BYTES, UUID, LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, INSTANT, DURATION, YEAR,
            OFFSET_DATE_TIME, ZONED_DATE_TIME, JAVA_DATE, SQL_DATE, SQL_TIME, SQL_TIMESTAMP, JSON_TEXT)
            .collect(Collectors.toUnmodifiableMap(ColumnType::javaType, Function.identity()));

    private ColumnTypes() {
    }

    /**
     * The built-in type of a class; of a primitive's, that of its box.
     *
     * @throws IllegalArgumentException if there is none: enums, JSON and classes of one's own can be stored in more than one way
     */
    @SuppressWarnings("unchecked")      // by the class of its values
    public static <J> ColumnType<J> of(Class<J> type) {
        Class<?> box = type.isPrimitive() ? MethodType.methodType(type).wrap().returnType() : type;
        ColumnType<?> found = BY_CLASS.get(box);
        if (found == null) {
            String instead = Enum.class.isAssignableFrom(type)
                    ? "of an enum say which: ColumnTypes.enumName, enumOrdinal, enumValue or enumNative"
                    : "use the class that it is stored as, or an expression of a column that has it";
            throw new IllegalArgumentException(type.getName() + " has no column type of its own: " + instead);
        }
        return (ColumnType<J>) found;
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
        return new EnumType<>(type, STRING, Enum::name);
    }

    /**
     * An enum, stored by the places of its constants, from 0: a constant that is added, moved or taken away changes what the stored
     * numbers mean.
     *
     * @param type the enum's class
     * @return its column type, which throws {@link DataException} for a stored number that is no constant's place
     */
    public static <T extends Enum<T>> ColumnType<T> enumOrdinal(Class<T> type) {
        return new EnumType<>(type, INTEGER, Enum::ordinal);
    }

    /**
     * An enum, stored by a code of each constant.
     *
     * @param type the enum's class
     * @param stored the type of the codes
     * @param code the code of a constant; it is asked for once
     * @return its column type, which throws {@link DataException} for a stored code that no constant has
     * @throws IllegalArgumentException if a code is null, or two constants have the same; the message names them
     */
    public static <T extends Enum<T>, C> ColumnType<T> enumValue(
            Class<T> type, ColumnType<C> stored, Function<? super T, ? extends C> code) {
        return new EnumType<>(type, stored, code);
    }

    /**
     * An enum, stored in the database's own, whose labels are the names of the constants and ordered as they are.
     *
     * @param type the enum's class
     * @param name the name of the type where the database creates one (PostgreSQL)
     * @return its column type, which throws {@link DataException} for a stored label that is no constant
     * @throws IllegalArgumentException if there are no constants
     */
    public static <T extends Enum<T>> ColumnType<T> enumNative(Class<T> type, String name) {
        return enumNative(type, name, Enum::name);
    }

    /**
     * An enum, stored in the database's own, whose labels are the codes of the constants and ordered as these are.
     *
     * @param type the enum's class
     * @param name the name of the type where the database creates one (PostgreSQL)
     * @param code the code of a constant, whose text is its label
     * @return its column type, which throws {@link DataException} for a stored label that no constant has
     * @throws IllegalArgumentException if a code is null, empty, ends in a blank, or two constants have the same
     */
    public static <T extends Enum<T>> ColumnType<T> enumNative(Class<T> type, String name, Function<? super T, ?> code) {
        Function<T, String> label = constant -> {
            Object its = code.apply(constant);
            return its == null ? null : its.toString();
        };
        NativeEnum labels = new NativeEnum(name, new EnumType<>(type, STRING, label).codes());
        return new EnumType<>(type, new LabelType(labels), label);
    }
}
