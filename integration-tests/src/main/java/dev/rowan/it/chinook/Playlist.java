package dev.rowan.it.chinook;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** Private fields behind fluent accessors, and a constructor that nobody else calls. */
@Table
public final class Playlist {
    @Id private Integer id;
    @Column(length = 120) private String name;

    Playlist() {}

    public Playlist(Integer id, String name) {
        this.id = id;
        this.name = name;
    }

    public Integer id() {
        return id;
    }

    Playlist id(Integer id) {
        this.id = id;
        return this;
    }

    public String name() {
        return name;
    }

    public Playlist name(String name) {
        this.name = name;
        return this;
    }
}
