package dev.rowan.it.session;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** Of an egg, always. */
@Table
class Hen {
    @Id(assigned = true) int id;
    @ForeignKey(Egg.class) int eggId;

    Hen() {
    }

    Hen(int id, int eggId) {
        this.id = id;
        this.eggId = eggId;
    }
}
