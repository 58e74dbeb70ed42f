package dev.rowan.it.stored;

import dev.rowan.annotation.Convert;
import dev.rowan.annotation.EnumType;
import dev.rowan.annotation.Enumerated;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Unsigned;

/** A key of what is converted. */
@Table
record Label(
        @Id @Enumerated(EnumType.NATIVE) Mood mood,
        @Id @Convert(MoneyType.class) @Column(precision = 10, scale = 2) Money price,
        @Id @Unsigned long number,
        @ForeignKey(Parcel.class) @Unsigned Integer parcelId,
        @ForeignKey(Shelf.class) Status shelf,
        String text) {}
