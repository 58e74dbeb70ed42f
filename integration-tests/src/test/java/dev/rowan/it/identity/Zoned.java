package dev.rowan.it.identity;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.time.OffsetDateTime;

/** A row that may refer to another of its table. */
@Table
class Zoned {
    @Id OffsetDateTime at;
    @ForeignKey(Zoned.class) OffsetDateTime before;

    Zoned() {
    }

    Zoned(OffsetDateTime at, OffsetDateTime before) {
        this.at = at;
        this.before = before;
    }
}
