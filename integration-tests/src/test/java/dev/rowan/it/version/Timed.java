package dev.rowan.it.version;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.UpdatedAt;
import dev.rowan.annotation.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Optional;

/** A time of each type, and a version that is one. */
@Table
class Timed {
    @Id(assigned = true) int id;
    @Column(length = 40) String data;
    @Version Instant version;
    @CreatedAt @Column(nullable = false) Instant created;
    @CreatedAt LocalDateTime createdLocal;
    @CreatedAt OffsetDateTime createdOffset;
    @UpdatedAt ZonedDateTime updatedZoned;
    @UpdatedAt Date updatedDate;
    @UpdatedAt Optional<Instant> updated = Optional.empty();

    Timed() {
    }

    Timed(int id, String data) {
        this.id = id;
        this.data = data;
    }
}
