package dev.rowan.it.chinook;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** Fields that the package sees. */
@Table
class Album {
    @Id int id;
    @Column(length = 160, nullable = false) String title;
    @Column(index = true) @ForeignKey(Artist.class) int artistId;

    Album() {}

    Album(int id, String title, int artistId) {
        this.id = id;
        this.title = title;
        this.artistId = artistId;
    }
}
