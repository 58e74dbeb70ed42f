package dev.rowan.it.rows;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Sensitive;
import dev.rowan.annotation.Table;

/** A row whose key is given. */
@Table(checks = @Check(value = "pieces >= 0", name = "ck_item_pieces"))
record Item(@Id(assigned = true) int id, @Column(length = 40, unique = true) String code, @ForeignKey(Place.class) Integer placeId,
        int pieces, @Sensitive @Column(length = 40) String secret) {
}
