package dev.rowan.it.session;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** Of a hen, always. */
@Table
class Egg {
    @Id(assigned = true) int id;
    @ForeignKey(Hen.class) int henId;

    Egg() {
    }

    Egg(int id, int henId) {
        this.id = id;
        this.henId = henId;
    }
}
