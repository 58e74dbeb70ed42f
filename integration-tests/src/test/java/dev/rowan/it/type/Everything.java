package dev.rowan.it.type;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
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
import java.util.Optional;
import java.util.UUID;

/** A column of each type. */
@Table
class Everything {
    @Id UUID id;
    boolean flag;
    byte tiny;
    short small;
    int medium;
    long large;
    float single;
    double twice;
    @Column(name = "letter_value") char letter = 'x';
    Boolean flagBox;
    Byte tinyBox;
    Short smallBox;
    Integer mediumBox;
    Long largeBox;
    Float singleBox;
    Double twiceBox;
    Character letterBox;
    @Column(length = 30) String text;
    @Column(length = 100_000) String novel;
    @Column(precision = 18, scale = 4) BigDecimal money;
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
    Date date;
    java.sql.Date sqlDate;
    java.sql.Time sqlTime;
    Timestamp sqlTimestamp;
    Optional<String> nick = Optional.empty();
    Optional<Integer> score;

    enum Mood {
        GLAD,
        /** With a body, so with a class of its own. */
        SAD {
            @Override
            public String toString() {
                return "sad";
            }
        }
    }
}
