package dev.rowan.it.type;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Convert;
import dev.rowan.annotation.EnumType;
import dev.rowan.annotation.EnumValue;
import dev.rowan.annotation.Enumerated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Json;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unsigned;
import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import dev.rowan.type.ConvertedType;
import java.math.BigDecimal;
import java.math.BigInteger;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A column of each type, and of sizes at which types differ. */
@Table
class Extreme {
    @Id(assigned = true) int id;
    boolean flag;
    byte tiny;
    short small;
    int medium;
    long large;
    float single;
    double twice;
    char letter = 'x';
    Boolean flagBox;
    Byte tinyBox;
    Short smallBox;
    Integer mediumBox;
    Long largeBox;
    Float singleBox;
    Double twiceBox;
    Character letterBox;
    @Unsigned byte unsignedTiny;
    @Unsigned short unsignedSmall;
    @Unsigned int unsignedMedium;
    @Unsigned long unsignedLarge;
    @Unsigned Byte unsignedTinyBox;
    @Unsigned Short unsignedSmallBox;
    @Unsigned Integer unsignedMediumBox;
    @Unsigned Long unsignedLargeBox;
    String text;
    @Column(length = 1) String one;
    @Column(length = 20_000) String novel;
    @Column(precision = 18, scale = 4) BigDecimal money;
    BigDecimal plain;
    @Column(precision = 38, scale = 0) BigDecimal whole;
    @Column(precision = 30, scale = 30) BigDecimal part;
    BigInteger count;
    @Column(length = 16) byte[] hash;
    byte[] picture;
    UUID token;
    LocalDate day;
    LocalTime time;
    LocalDateTime moment;
    OffsetDateTime offset;
    ZonedDateTime zoned;
    Instant instant;
    Duration duration;
    @Column(name = "year_value") Year year;
    Mood mood;
    @Enumerated(EnumType.ORDINAL) Mood moodPlace;
    @Enumerated(EnumType.NATIVE) Mood moodLabel;
    Grade grade;
    Date date;
    java.sql.Date sqlDate;
    java.sql.Time sqlTime;
    Timestamp sqlTimestamp;
    Optional<String> nick = Optional.empty();
    Optional<Integer> score = Optional.empty();
    @Convert(CelsiusType.class) @Column(precision = 5, scale = 2) Celsius celsius;
    @Json List<String> words;
    @Json List<Long> numbers;
    @Json List<Double> ratios;

    enum Mood { GLAD, SAD, ÉMU }

    enum Grade {
        FIRST('1'),
        LAST('z');

        @EnumValue final char code;

        Grade(char code) {
            this.code = code;
        }
    }

    record Celsius(BigDecimal degrees) {}

    static final class CelsiusType implements ConvertedType<Celsius, BigDecimal> {
        @Override
        public Class<Celsius> javaType() {
            return Celsius.class;
        }

        @Override
        public ColumnType<BigDecimal> stored() {
            return ColumnTypes.BIG_DECIMAL;
        }

        @Override
        public BigDecimal toStored(Celsius value) {
            return value.degrees();
        }

        @Override
        public Celsius toJava(BigDecimal stored) {
            return new Celsius(stored);
        }
    }
}
