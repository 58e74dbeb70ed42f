package dev.rowan.it.chinook;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** The key is the whole row. */
@Table
record PlaylistTrack(@Id @ForeignKey(Playlist.class) int playlistId, @Id @Column(index = true) @ForeignKey(Track.class) int trackId) {}
