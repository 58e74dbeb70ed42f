package stored;

import dev.rowan.annotation.*;
import money.Money;
import money.MoneyType;

@Table
public record Label(
        @Id Status status,
        @Id @Convert(MoneyType.class) Money price,
        @ForeignKey(Parcel.class) @Unsigned int parcelId,
        @Embedded Size size) {

    record Size(@Unsigned int width, @Convert(Types.Hex.class) int color, @Enumerated(EnumType.ORDINAL) Mood mood) {}
}
