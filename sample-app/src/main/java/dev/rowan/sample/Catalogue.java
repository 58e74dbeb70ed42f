package dev.rowan.sample;

import dev.rowan.session.SessionFactory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a new shop has on its shelves. */
@Singleton
final class Catalogue {
    private final SessionFactory sessions;
    private final ArtistRepository artists;
    private final AlbumRepository albums;
    private final TrackRepository tracks;

    @Inject
    Catalogue(SessionFactory sessions, ArtistRepository artists, AlbumRepository albums, TrackRepository tracks) {
        this.sessions = sessions;
        this.artists = artists;
        this.albums = albums;
        this.tracks = tracks;
    }

    /** Fills the shelves of a shop that has none, all or nothing. */
    void fill() {
        sessions.transaction(session -> {
            if (artists.count() == 0) {
                Artist davis = artists.add(new Artist("Miles Davis"));
                Artist kraftwerk = artists.add(new Artist("Kraftwerk"));
                Artist bjork = artists.add(new Artist("Björk"));
                add(new Album(davis, "Kind of Blue", 1959, "17.90", 12),
                        "So What 9:22", "Freddie Freeloader 9:46", "Blue in Green 5:37", "All Blues 11:33", "Flamenco Sketches 9:26");
                add(new Album(davis, "Birth of the Cool", 1957, "14.50", 3), "Move 2:33", "Jeru 3:12", "Moon Dreams 3:18", "Boplicity 3:00");
                add(new Album(kraftwerk, "Trans Europa Express", 1977, "19.90", 5),
                        "Europa Endlos 9:35", "Spiegelsaal 7:50", "Schaufensterpuppen 6:10", "Trans Europa Express 6:36");
                add(new Album(bjork, "Homogenic", 1997, "21.00", 1), "Hunter 4:15", "Jóga 5:05", "Unravel 3:21", "Bachelorette 5:12");
            }
        });
    }

    private void add(Album album, String... titlesAndTimes) {
        Album added = albums.add(album);
        List<Track> list = new ArrayList<>();
        for (String text : titlesAndTimes) {
            int space = text.lastIndexOf(' ');
            list.add(new Track(added.id, list.size() + 1, text.substring(0, space), playingTime(text.substring(space + 1))));
        }
        tracks.addAll(list);
    }

    private static Duration playingTime(String minutesAndSeconds) {
        String[] parts = minutesAndSeconds.split(":");
        return Duration.ofMinutes(Long.parseLong(parts[0])).plusSeconds(Long.parseLong(parts[1]));
    }
}
