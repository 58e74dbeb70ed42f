package dev.rowan.it.rows;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.UpdatedAt;
import dev.rowan.annotation.Version;
import java.time.Instant;

/** A row whose key the database makes. */
@Table
class Parcel {
    @Id Long id;
    @Column(length = 40, unique = true) String code;
    @Column(length = 40) String content;
    @ForeignKey(Place.class) Integer placeId;
    @Version int version;
    @CreatedAt Instant createdAt;
    @UpdatedAt Instant updatedAt;

    Parcel() {
    }

    Parcel(String code, String content) {
        this.code = code;
        this.content = content;
    }
}
