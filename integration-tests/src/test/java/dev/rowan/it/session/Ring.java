package dev.rowan.it.session;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** Each leads to another one, always. */
@Table
class Ring {
    @Id(assigned = true) int id;
    @ForeignKey(Ring.class) int nextId;

    Ring() {
    }

    Ring(int id, int nextId) {
        this.id = id;
        this.nextId = nextId;
    }
}
