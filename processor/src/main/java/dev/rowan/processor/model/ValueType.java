package dev.rowan.processor.model;

import dev.rowan.type.JsonText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Optional;

/** A Java type that is a column without help. */
public enum ValueType {
    BOOLEAN(Boolean.class, Kind.BOOLEAN),
    BYTE(Byte.class, Kind.NUMBER),
    SHORT(Short.class, Kind.NUMBER),
    INTEGER(Integer.class, Kind.NUMBER),
    LONG(Long.class, Kind.NUMBER),
    UNSIGNED_BYTE(Byte.class, Kind.NUMBER),
    UNSIGNED_SHORT(Short.class, Kind.NUMBER),
    UNSIGNED_INTEGER(Integer.class, Kind.NUMBER),
    UNSIGNED_LONG(Long.class, Kind.NUMBER),
    FLOAT(Float.class, Kind.NUMBER),
    DOUBLE(Double.class, Kind.NUMBER),
    CHARACTER(Character.class, Kind.VALUE),
    STRING(String.class, Kind.TEXT),
    BIG_DECIMAL(BigDecimal.class, Kind.NUMBER),
    BIG_INTEGER(BigInteger.class, Kind.NUMBER),
    BYTES(byte[].class, Kind.VALUE),
    UUID(java.util.UUID.class, Kind.VALUE),
    LOCAL_DATE(LocalDate.class, Kind.TEMPORAL),
    LOCAL_TIME(LocalTime.class, Kind.TEMPORAL),
    LOCAL_DATE_TIME(LocalDateTime.class, Kind.TEMPORAL),
    INSTANT(Instant.class, Kind.TEMPORAL),
    OFFSET_DATE_TIME(OffsetDateTime.class, Kind.TEMPORAL),
    ZONED_DATE_TIME(ZonedDateTime.class, Kind.TEMPORAL),
    DURATION(Duration.class, Kind.TEMPORAL),
    YEAR(Year.class, Kind.TEMPORAL),
    JAVA_DATE(java.util.Date.class, Kind.TEMPORAL),
    SQL_DATE(java.sql.Date.class, Kind.TEMPORAL),
    SQL_TIME(java.sql.Time.class, Kind.TEMPORAL),
    SQL_TIMESTAMP(java.sql.Timestamp.class, Kind.TEMPORAL),
    JSON_TEXT(JsonText.class, Kind.VALUE);

    /** Which operators a column of the type has. */
    public enum Kind { TEXT, NUMBER, TEMPORAL, BOOLEAN, VALUE }

    private final Class<?> javaType;
    private final Kind kind;

    ValueType(Class<?> javaType, Kind kind) {
        this.javaType = javaType;
        this.kind = kind;
    }

    /** The Java type, boxed where it is primitive. */
    public Class<?> javaType() {
        return javaType;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether a database can count it up, so that it can be a generated key. */
    public boolean integer() {
        return this == BYTE || this == SHORT || this == INTEGER || this == LONG || unsigned();
    }

    /** Whether its bits are a number without a sign. */
    public boolean unsigned() {
        return this == UNSIGNED_BYTE || this == UNSIGNED_SHORT || this == UNSIGNED_INTEGER || this == UNSIGNED_LONG;
    }

    /** The same integer, whose bits are a number without a sign; none of what is no integer. */
    public Optional<ValueType> withoutSign() {
        return integer() ? Arrays.stream(values()).filter(type -> type.unsigned() && type.javaType == javaType).findFirst()
                : Optional.empty();
    }

    /** Whether {@code length} means something for it. */
    public boolean sized() {
        return this == STRING || this == BYTES;
    }

    /** Whether there are arrays of it; of bytes there is {@link #BYTES}. */
    public boolean element() {
        return switch (this) {
            case BOOLEAN, SHORT, INTEGER, LONG, FLOAT, DOUBLE, STRING, BIG_DECIMAL, BIG_INTEGER, UUID, LOCAL_DATE, LOCAL_TIME,
                    LOCAL_DATE_TIME, INSTANT -> true;
            case BYTE, UNSIGNED_BYTE, UNSIGNED_SHORT, UNSIGNED_INTEGER, UNSIGNED_LONG, CHARACTER, BYTES, OFFSET_DATE_TIME,
                    ZONED_DATE_TIME, DURATION, YEAR, JAVA_DATE, SQL_DATE, SQL_TIME, SQL_TIMESTAMP, JSON_TEXT -> false;
        };
    }

    /** Whether it has decimal digits to count. */
    public boolean decimal() {
        return this == BIG_DECIMAL || this == BIG_INTEGER;
    }
}
