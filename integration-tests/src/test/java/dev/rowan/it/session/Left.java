package dev.rowan.it.session;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** With {@link Right}: two tables that refer to each other. */
@Table(name = "left_side")
class Left {
    @Id(assigned = true) int id;
    @ForeignKey(Right.class) Integer rightId;

    Left() {
    }

    Left(int id, Integer rightId) {
        this.id = id;
        this.rightId = rightId;
    }
}
