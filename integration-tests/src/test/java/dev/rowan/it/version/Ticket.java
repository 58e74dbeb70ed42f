package dev.rowan.it.version;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.UpdatedAt;
import java.time.Instant;

/** Its times lie in a value object. */
@Table
class Ticket {
    @Id Integer id;
    @Column(length = 40) String data;
    @Embedded Audit audit;

    Ticket() {
    }

    Ticket(String data) {
        this.data = data;
    }

    record Audit(@CreatedAt Instant made, @UpdatedAt Instant changed, @Column(length = 20) String who) {
    }
}
