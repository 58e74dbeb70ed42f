package dev.rowan.sample;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** What a new shop has on its shelves. */
@Singleton
final class Catalogue {
    private final ArtistRepository artists;

    @Inject
    Catalogue(ArtistRepository artists) {
        this.artists = artists;
    }

    /** Fills the shelves of a shop that has none, all or nothing: artists, with their albums, with their tracks. */
    void fill() {
        if (artists.count() == 0) {
            artists.addAll(List.of(
                    new Artist("Miles Davis",
                            new Album("Kind of Blue", 1959, "17.90", 12,
                                    new Track("So What", 9, 22), new Track("Freddie Freeloader", 9, 46),
                                    new Track("Blue in Green", 5, 37), new Track("All Blues", 11, 33),
                                    new Track("Flamenco Sketches", 9, 26)),
                            new Album("Birth of the Cool", 1957, "14.50", 3, new Track("Move", 2, 33), new Track("Jeru", 3, 12),
                                    new Track("Moon Dreams", 3, 18), new Track("Boplicity", 3, 0))),
                    new Artist("Kraftwerk",
                            new Album("Trans Europa Express", 1977, "19.90", 5,
                                    new Track("Europa Endlos", 9, 35), new Track("Spiegelsaal", 7, 50),
                                    new Track("Schaufensterpuppen", 6, 10), new Track("Trans Europa Express", 6, 36))),
                    new Artist("Björk",
                            new Album("Homogenic", 1997, "21.00", 1, new Track("Hunter", 4, 15), new Track("Jóga", 5, 5),
                                    new Track("Unravel", 3, 21), new Track("Bachelorette", 5, 12)))));
        }
    }
}
