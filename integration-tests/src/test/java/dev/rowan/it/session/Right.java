package dev.rowan.it.session;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table(name = "right_side")
class Right {
    @Id(assigned = true) int id;
    @ForeignKey(Left.class) Integer leftId;

    Right() {
    }

    Right(int id, Integer leftId) {
        this.id = id;
        this.leftId = leftId;
    }
}
