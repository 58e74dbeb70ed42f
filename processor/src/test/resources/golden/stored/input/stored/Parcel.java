package stored;

import dev.rowan.annotation.*;
import java.util.List;
import java.util.Optional;
import money.Money;
import money.MoneyType;

@Table
public class Parcel {
    @Id @Unsigned int id;

    Mood byName;
    @Enumerated(EnumType.NAME) Optional<Mood> maybeByName;
    @Column(length = 4) Mood shortName;
    @Enumerated(EnumType.ORDINAL) Mood byOrdinal;
    @Enumerated(EnumType.NATIVE) Mood own;
    @Enumerated(value = EnumType.NATIVE, name = "mood of \"parcel\"") Mood named;
    Letter letter;
    Status status;
    @Enumerated(EnumType.NATIVE) Optional<Status> ownStatus;
    Level level;

    @Convert(MoneyType.class) @Column(precision = 10, scale = 2) Money price;
    @Convert(MoneyType.class) Optional<Money> tip;
    @Convert(Types.Yes.class) boolean sent;
    @Convert(Types.Hex.class) @Column(length = 8) int color;
    @Convert(Types.Hex.class) Integer maybeColor;
    @Convert(Types.Reversed.class) @Column(length = 10) String backwards;
    @Convert(Types.LinesType.class) List<String> lines;

    @Unsigned byte tiny;
    @Unsigned Short small;
    @Unsigned Optional<Integer> medium;
    @Unsigned long large;

    // A name that a constant would have.
    @Column(name = "taken") String BY_NAME_TYPE;
}
