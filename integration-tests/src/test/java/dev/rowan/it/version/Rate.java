package dev.rowan.it.version;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.UpdatedAt;
import dev.rowan.annotation.Version;
import java.time.Instant;

@Table
record Rate(@Id Integer id, @Column(length = 40) String data, @Version Long version, @CreatedAt Instant created, @UpdatedAt Instant updated) {

    Rate(Integer id, String data) {
        this(id, data, null, null, null);
    }

    Rate data(String other) {
        return new Rate(id, other, version, created, updated);
    }
}
