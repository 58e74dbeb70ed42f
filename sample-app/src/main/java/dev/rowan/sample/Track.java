package dev.rowan.sample;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.time.Duration;

/** A piece on a record; a record of Java's, too. */
@Table
public record Track(
        @Id @ForeignKey(Album.class) Integer albumId,
        @Id int position,
        @Column(length = 160, nullable = false) String title,
        @Column(nullable = false) Duration playingTime) {}
