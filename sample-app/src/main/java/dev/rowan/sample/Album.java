package dev.rowan.sample;

import dev.rowan.annotation.Cascade;
import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToOne;
import dev.rowan.annotation.OneToMany;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/** A record, its price, and how many of it are in the shop. */
@Table(uniques = @Unique(columns = {"artistId", "title"}), checks = @Check("stock >= 0"))
public class Album {
    @Id Integer id;
    @Column(nullable = false, index = true) @ForeignKey(Artist.class) Integer artistId;
    @Column(length = 160, nullable = false) String title;
    Year released;
    @Column(precision = 8, scale = 2, nullable = false) BigDecimal price;
    int stock;
    @ManyToOne Artist artist;
    @OneToMany(mappedBy = "albumId", cascade = Cascade.ALL, orphanRemoval = true, orderBy = "position")
    List<Track> tracks = new ArrayList<>();

    Album() {}

    public Album(String title, int released, String price, int stock, Track... tracks) {
        this.title = title;
        this.released = Year.of(released);
        this.price = new BigDecimal(price);
        this.stock = stock;
        for (Track track : tracks) {
            track.position = this.tracks.size() + 1;
            this.tracks.add(track);
        }
    }
}
