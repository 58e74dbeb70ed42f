package dev.rowan.sample;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.time.Duration;

/** A piece on a record, which it is part of. */
@Table
public class Track {
    @Id @ForeignKey(Album.class) Integer albumId;
    @Id int position;
    @Column(length = 160, nullable = false) String title;
    @Column(nullable = false) Duration playingTime;

    Track() {}

    public Track(String title, int minutes, int seconds) {
        this.title = title;
        this.playingTime = Duration.ofMinutes(minutes).plusSeconds(seconds);
    }
}
