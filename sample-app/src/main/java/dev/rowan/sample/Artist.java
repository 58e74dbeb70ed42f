package dev.rowan.sample;

import dev.rowan.annotation.Cascade;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.OneToMany;
import dev.rowan.annotation.Sequence;
import dev.rowan.annotation.Table;
import java.util.ArrayList;
import java.util.List;

/** Who made records. */
@Table
public class Artist {
    @Id @Sequence("artist_id_seq") Integer id;
    @Column(length = 120, nullable = false, unique = true) String name;
    @OneToMany(mappedBy = "artist", cascade = Cascade.ALL, orderBy = "released") List<Album> albums = new ArrayList<>();

    Artist() {}

    public Artist(String name, Album... albums) {
        this.name = name;
        this.albums.addAll(List.of(albums));
    }
}
