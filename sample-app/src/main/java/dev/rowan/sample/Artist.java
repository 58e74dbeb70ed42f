package dev.rowan.sample;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Sequence;
import dev.rowan.annotation.Table;

/** Who made a record. */
@Table
public class Artist {
    @Id @Sequence("artist_id_seq") Integer id;
    @Column(length = 120, nullable = false, unique = true) String name;

    Artist() {}

    public Artist(String name) {
        this.name = name;
    }
}
