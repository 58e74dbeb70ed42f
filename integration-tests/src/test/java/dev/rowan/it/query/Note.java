package dev.rowan.it.query;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.UpdatedAt;
import dev.rowan.annotation.Version;
import java.time.Instant;
import java.util.UUID;

/** What Rowan makes of a row: its key, its version and its times. */
@Table
class Note {
    @Id UUID id;
    @Column(length = 40) String text;
    @Version int version;
    @CreatedAt Instant created;
    @UpdatedAt Instant updated;

    Note() {
    }

    Note(String text) {
        this.text = text;
    }
}
