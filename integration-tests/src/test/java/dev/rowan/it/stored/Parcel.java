package dev.rowan.it.stored;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Convert;
import dev.rowan.annotation.EnumType;
import dev.rowan.annotation.Enumerated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Sensitive;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unsigned;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

@Table
class Parcel {
    @Id @Unsigned int id;

    Mood byName;
    Optional<Mood> maybeByName = Optional.empty();
    @Enumerated(EnumType.ORDINAL) Mood byOrdinal;
    @Enumerated(EnumType.NATIVE) Mood own;
    @Enumerated(EnumType.NATIVE) Optional<Mood> maybeOwn = Optional.empty();
    @Column(length = 9) Status status;
    @Enumerated(value = EnumType.NATIVE, name = "order") Status ownStatus;
    Level level;
    Letter letter;
    @Sensitive Mood secret;

    @Convert(MoneyType.class) @Column(precision = 10, scale = 2) Money price;
    @Convert(MoneyType.class) @Column(precision = 10, scale = 2) Optional<Money> tip = Optional.empty();
    @Convert(Types.YesNo.class) boolean sent;
    @Convert(Types.YesNo.class) Boolean paid;
    @Convert(Types.EpochDay.class) LocalDate due;
    @Convert(Types.Lines.class) @Column(length = 20) List<String> lines;
    @Convert(Types.Hex.class) @Column(length = 8) int color;

    @Unsigned byte tiny;
    @Unsigned Byte tinyBox;
    @Unsigned short small;
    @Unsigned Short smallBox;
    @Unsigned int medium;
    @Unsigned Optional<Integer> mediumBox = Optional.empty();
    @Unsigned long large;
    @Unsigned Long largeBox;

    Optional<Duration> duration = Optional.empty();
    Optional<Year> year = Optional.empty();
}
