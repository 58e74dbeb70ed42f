package dev.rowan.type;

import dev.rowan.DataException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The column types of arrays. All threads may use them.
 *
 * <p>An array may be empty, and an element null unless it is a primitive. An array of arrays has arrays of one length in it.
 */
public final class ArrayTypes {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");       // cuts what is finer
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    public static final ColumnType<Boolean[]> BOOLEAN = of(Boolean[].class, ColumnTypes.BOOLEAN, "bool", Object::toString,
            Boolean[]::new);
    public static final ColumnType<Short[]> SHORT = of(Short[].class, ColumnTypes.SHORT, "int2", Object::toString, Short[]::new);
    public static final ColumnType<Integer[]> INTEGER = of(Integer[].class, ColumnTypes.INTEGER, "int4", Object::toString,
            Integer[]::new);
    public static final ColumnType<Long[]> LONG = of(Long[].class, ColumnTypes.LONG, "int8", Object::toString, Long[]::new);
    public static final ColumnType<Float[]> FLOAT = of(Float[].class, ColumnTypes.FLOAT, "float4", Object::toString, Float[]::new);
    public static final ColumnType<Double[]> DOUBLE = of(Double[].class, ColumnTypes.DOUBLE, "float8", Object::toString, Double[]::new);
    public static final ColumnType<String[]> STRING = of(String[].class, ColumnTypes.STRING, "varchar", text -> text, String[]::new);
    public static final ColumnType<UUID[]> UUID = of(UUID[].class, ColumnTypes.UUID, "uuid", Object::toString, UUID[]::new);
    public static final ColumnType<BigDecimal[]> BIG_DECIMAL =
            of(BigDecimal[].class, ColumnTypes.BIG_DECIMAL, "numeric", BigDecimal::toString, BigDecimal[]::new);
    public static final ColumnType<BigInteger[]> BIG_INTEGER =
            of(BigInteger[].class, ColumnTypes.BIG_INTEGER, "numeric", BigInteger::toString, BigInteger[]::new);
    public static final ColumnType<LocalDate[]> LOCAL_DATE =
            of(LocalDate[].class, ColumnTypes.LOCAL_DATE, "date", date -> DATE.format(common(date)), LocalDate[]::new);
    public static final ColumnType<LocalTime[]> LOCAL_TIME =
            of(LocalTime[].class, ColumnTypes.LOCAL_TIME, "time", TIME::format, LocalTime[]::new);
    public static final ColumnType<LocalDateTime[]> LOCAL_DATE_TIME =
            of(LocalDateTime[].class, ColumnTypes.LOCAL_DATE_TIME, "timestamp", ArrayTypes::text, LocalDateTime[]::new);
    public static final ColumnType<Instant[]> INSTANT = of(Instant[].class, ColumnTypes.INSTANT, "timestamp",
            instant -> text(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)), Instant[]::new);

    public static final ColumnType<boolean[]> BOOLEANS = PrimitiveArrays.booleans();
    public static final ColumnType<short[]> SHORTS = PrimitiveArrays.shorts();
    public static final ColumnType<int[]> INTS = PrimitiveArrays.ints();
    public static final ColumnType<long[]> LONGS = PrimitiveArrays.longs();
    public static final ColumnType<float[]> FLOATS = PrimitiveArrays.floats();
    public static final ColumnType<double[]> DOUBLES = PrimitiveArrays.doubles();

    private ArrayTypes() {
    }

    /**
     * An array of an enum: {@code ArrayTypes.enums(ColumnTypes.enumName(Color.class), Color[].class, Color[]::new)}.
     *
     * @param element how a single one is stored, as {@link ColumnTypes} gives it: by name, ordinal or code
     * @throws IllegalArgumentException if that is no such type
     */
    public static <T extends Enum<T>> ColumnType<T[]> enums(ColumnType<T> element, Class<T[]> array, IntFunction<T[]> empty) {
        if (element instanceof EnumType<T, ?> type && type.nativeEnum() == null) {
            return of(array, element, jdbcName(type.stored().sqlType()), constant -> type.toStored(constant).toString(), empty);
        }
        throw new IllegalArgumentException(element + " stores no enum by name, ordinal or code");
    }

    private static String jdbcName(SqlType type) {
        return switch (type) {
            case TINYINT, SMALLINT -> "int2";
            case INTEGER -> "int4";
            case BIGINT -> "int8";
            default -> "varchar";
        };
    }

    /**
     * An array of arrays: {@code ArrayTypes.of(ArrayTypes.INTS, int[][].class, int[][]::new)}.
     *
     * @param inner the type of an array in it, which holds no arrays itself
     */
    public static <A> ColumnType<A[]> of(ColumnType<A> inner, Class<A[]> array, IntFunction<A[]> empty) {
        return new ArrayType<>(array, new NestedElements<>((ArrayType<A>) inner, empty));
    }

    private static <E> ColumnType<E[]> of(
            Class<E[]> array, ColumnType<E> element, String jdbcName, Function<? super E, String> text, IntFunction<E[]> empty) {
        return new ArrayType<>(array, new ObjectElements<>(element, jdbcName, text, empty));
    }

    private static String text(LocalDateTime moment) {
        common(moment.toLocalDate());
        return DATE_TIME.format(moment);
    }

    /** A year of another length, or before the first, is not written alike everywhere. */
    private static LocalDate common(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new DataException("an array holds dates of the years 1 to 9999, not of " + date.getYear());
        }
        return date;
    }

    private record ObjectElements<E>(ColumnType<E> type, String jdbcName, Function<? super E, String> text, IntFunction<E[]> empty)
            implements ArrayType.Elements<E, E[]> {

        @Override
        public Object[] jdbc(E[] array) {
            String[] texts = new String[array.length];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = array[i] == null ? null : text.apply(array[i]);
            }
            return texts;
        }

        @Override
        public E[] array(List<E> elements) {
            return elements.toArray(empty);
        }
    }

    private record NestedElements<A>(ArrayType<A> type, IntFunction<A[]> empty) implements ArrayType.Elements<A, A[]> {

        @Override
        public String jdbcName() {
            return type.elements().jdbcName();
        }

        @Override
        public Object[] jdbc(A[] array) {
            String[][] texts = new String[array.length][];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = array[i] == null ? new String[0] : (String[]) type.elements().jdbc(array[i]);
                if (texts[i].length == 0) {     // PostgreSQL would keep no more of it than that there is nothing
                    throw new DataException("an array within an array is null or empty (at " + i + ")");
                }
            }
            return texts;
        }

        @Override
        public A[] array(List<A> elements) {
            return elements.toArray(empty);
        }
    }
}
