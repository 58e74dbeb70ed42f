package dev.rowan.it.identity;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.time.Instant;

@Table
class Event {
    @Id Instant at;
    @Column(length = 20) String data;
    @Column(length = 20, serverDefault = "'filled'") String filled;

    Event() {
    }

    Event(Instant at, String data) {
        this.at = at;
        this.data = data;
    }
}
