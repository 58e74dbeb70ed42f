package dev.rowan.it.stored;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.EnumType;
import dev.rowan.annotation.Enumerated;
import dev.rowan.annotation.Convert;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unsigned;

/** An enum is the key, and what is converted lies in a value object. */
@Table
class Shelf {
    @Id Status status;
    @Embedded(prefix = "size_") Size size;

    Shelf() {
    }

    Shelf(Status status, Size size) {
        this.status = status;
        this.size = size;
    }

    record Size(@Unsigned int width, @Convert(Types.Hex.class) int color, @Enumerated(EnumType.NATIVE) Mood mood,
            @Convert(Types.YesNo.class) boolean full) {}
}
