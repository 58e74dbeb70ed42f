package types;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.BooleanColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TemporalColumn;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.ValueColumn;
import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
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
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The table of {@link Everything}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class EverythingTable extends KeyedTable<Everything, Long> {
    private static final ColumnType<Color> COLOR_TYPE = ColumnTypes.enumName(Color.class);

    public static final EverythingTable EVERYTHING = new EverythingTable(null);

    public final NumberColumn<Everything, Long> id = number(column("id", ColumnTypes.LONG).key().identity());
    public final BooleanColumn<Everything> aBoolean = bool(column("a_boolean", ColumnTypes.BOOLEAN).notNull());
    public final NumberColumn<Everything, Byte> aByte = number(column("a_byte", ColumnTypes.BYTE).notNull());
    public final NumberColumn<Everything, Short> aShort = number(column("a_short", ColumnTypes.SHORT).notNull());
    public final NumberColumn<Everything, Integer> anInt = number(column("an_int", ColumnTypes.INTEGER).notNull());
    public final NumberColumn<Everything, Float> aFloat = number(column("a_float", ColumnTypes.FLOAT).notNull());
    public final NumberColumn<Everything, Double> aDouble = number(column("a_double", ColumnTypes.DOUBLE).notNull());
    public final ValueColumn<Everything, Character> aChar = value(column("a_char", ColumnTypes.CHARACTER).notNull());
    public final BooleanColumn<Everything> boxedBoolean = bool(column("boxed_boolean", ColumnTypes.BOOLEAN));
    public final NumberColumn<Everything, Byte> boxedByte = number(column("boxed_byte", ColumnTypes.BYTE));
    public final NumberColumn<Everything, Short> boxedShort = number(column("boxed_short", ColumnTypes.SHORT));
    public final NumberColumn<Everything, Integer> boxedInt = number(column("boxed_int", ColumnTypes.INTEGER));
    public final NumberColumn<Everything, Long> boxedLong = number(column("boxed_long", ColumnTypes.LONG));
    public final NumberColumn<Everything, Float> boxedFloat = number(column("boxed_float", ColumnTypes.FLOAT));
    public final NumberColumn<Everything, Double> boxedDouble = number(column("boxed_double", ColumnTypes.DOUBLE));
    public final ValueColumn<Everything, Character> boxedChar = value(column("boxed_char", ColumnTypes.CHARACTER));
    public final TextColumn<Everything> string = text(column("string", ColumnTypes.STRING));
    public final NumberColumn<Everything, BigDecimal> bigDecimal = number(column("big_decimal", ColumnTypes.BIG_DECIMAL));
    public final NumberColumn<Everything, BigInteger> bigInteger = number(column("big_integer", ColumnTypes.BIG_INTEGER));
    public final ValueColumn<Everything, byte[]> bytes = value(column("bytes", ColumnTypes.BYTES));
    public final ValueColumn<Everything, UUID> uuid = value(column("uuid", ColumnTypes.UUID));
    public final TemporalColumn<Everything, LocalDate> localDate = temporal(column("local_date", ColumnTypes.LOCAL_DATE));
    public final TemporalColumn<Everything, LocalTime> localTime = temporal(column("local_time", ColumnTypes.LOCAL_TIME));
    public final TemporalColumn<Everything, LocalDateTime> localDateTime = temporal(column("local_date_time", ColumnTypes.LOCAL_DATE_TIME));
    public final TemporalColumn<Everything, OffsetDateTime> offsetDateTime = temporal(column("offset_date_time", ColumnTypes.OFFSET_DATE_TIME));
    public final TemporalColumn<Everything, ZonedDateTime> zonedDateTime = temporal(column("zoned_date_time", ColumnTypes.ZONED_DATE_TIME));
    public final TemporalColumn<Everything, Instant> instant = temporal(column("instant", ColumnTypes.INSTANT));
    public final TemporalColumn<Everything, Duration> duration = temporal(column("duration", ColumnTypes.DURATION));
    public final TemporalColumn<Everything, Year> year = temporal(column("year", ColumnTypes.YEAR));
    public final TemporalColumn<Everything, Date> javaDate = temporal(column("java_date", ColumnTypes.JAVA_DATE));
    public final TemporalColumn<Everything, java.sql.Date> sqlDate = temporal(column("sql_date", ColumnTypes.SQL_DATE));
    public final TemporalColumn<Everything, Time> sqlTime = temporal(column("sql_time", ColumnTypes.SQL_TIME));
    public final TemporalColumn<Everything, Timestamp> sqlTimestamp = temporal(column("sql_timestamp", ColumnTypes.SQL_TIMESTAMP));
    public final ValueColumn<Everything, Color> color = value(column("color", COLOR_TYPE));
    public final TextColumn<Everything> optionalString = text(column("optional_string", ColumnTypes.STRING));
    public final NumberColumn<Everything, Integer> optionalInt = number(column("optional_int", ColumnTypes.INTEGER));
    public final ValueColumn<Everything, Color> optionalColor = value(column("optional_color", COLOR_TYPE));
    public final ValueColumn<Everything, byte[]> shortBytes = value(column("short_bytes", ColumnTypes.BYTES).length(16));
    public final NumberColumn<Everything, BigDecimal> whole = number(column("whole", ColumnTypes.BIG_DECIMAL).precision(10, 0));
    public final NumberColumn<Everything, BigDecimal> cents = number(column("cents", ColumnTypes.BIG_DECIMAL).precision(38, 2));
    public final NumberColumn<Everything, BigInteger> twenty = number(column("twenty", ColumnTypes.BIG_INTEGER).precision(20, 0));

    private EverythingTable(String alias) {
        super(Everything.class, TableSpec.of("everything"), alias);
    }

    /** The same table by another name, for one statement. */
    public EverythingTable as(String alias) {
        return new EverythingTable(alias);
    }

    @Override
    public KeyedMapper<Everything, Long> mapper() {
        return EverythingMapper.INSTANCE;
    }
}
