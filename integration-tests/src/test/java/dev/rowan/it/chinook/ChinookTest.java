package dev.rowan.it.chinook;

import static dev.rowan.it.chinook.EmployeeTable.EMPLOYEE;
import static dev.rowan.it.chinook.PlaylistTrackTable.PLAYLIST_TRACK;
import static dev.rowan.it.chinook.TrackTable.TRACK;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import dev.rowan.sql.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Chinook copied through: each table, each way of reading, on each database the same sums. */
final class ChinookTest extends ChinookFixture {
    private final SessionFactory sessions;

    ChinookTest(TestDatabase database) {
        super(database);
        this.sessions = SessionFactory.of(engine);
    }

    @Test
    void theModelHoldsEachTableAfterThoseItRefersTo() {
        List<Table<?>> tables = ChinookModel.METADATA.tables();
        assertThat(tables).hasSize(11);
        for (Table<?> table : tables) {
            assertThat(tables.subList(0, tables.indexOf(table) + 1))
                    .containsAll(table.foreignKeys().stream().<Table<?>>map(key -> key.target()).toList());
        }
    }

    @Test
    void isReadByATransaction() {
        try (var tx = engine.begin()) {
            assertThat(Copies.sums(copy -> copy.listed(tx))).isEqualTo(Copies.SUMS);
        }
    }

    @Test
    void isReadBySessionsThatFindNothingChanged() {
        try (Session session = sessions.open()) {
            assertThat(Copies.sums(copy -> copy.listed(session))).isEqualTo(Copies.SUMS);
            for (Copy<?> copy : Copies.ALL) {
                assertThat(session.list(select(copy.table()))).noneMatch(session::isDirty);
            }
        }
    }

    @Test
    void isReadByRepositoriesOnTheirOwnAndWithinASession() {
        assertThat(Copies.sums(copy -> copy.listedByRepository(sessions))).isEqualTo(Copies.SUMS);
        sessions.transaction(session -> {
            assertThat(Copies.sums(copy -> copy.listedByRepository(sessions))).isEqualTo(Copies.SUMS);
        });
    }

    @Test
    void isReadByStreams() {
        try (var tx = engine.begin()) {
            assertThat(Copies.sums(copy -> copy.streamed(tx))).isEqualTo(Copies.SUMS);
        }
        try (Session session = sessions.open()) {
            assertThat(Copies.sums(copy -> copy.streamed(session))).isEqualTo(Copies.SUMS);
        }
        assertThat(Copies.sums(copy -> copy.streamedByRepository(sessions))).isEqualTo(Copies.SUMS);
    }

    @Test
    void aCompositeKeyFindsItsRowAndEachPartItsOwn() {
        PlaylistTrackRepository entries = new PlaylistTrackRepository(sessions);
        assertThat(entries.get(new PlaylistTrackKey(8, 3402))).contains(new PlaylistTrack(8, 3402));
        assertThat(entries.get(new PlaylistTrackKey(3402, 8))).isEmpty();
        assertThat(entries.count(PLAYLIST_TRACK.playlistId.eq(1))).isEqualTo(3290);
        assertThat(entries.list(PLAYLIST_TRACK.trackId.eq(3402))).containsExactlyInAnyOrder(
                new PlaylistTrack(1, 3402), new PlaylistTrack(8, 3402), new PlaylistTrack(9, 3402));
    }

    @Test
    void allEmployeesButOneReportToAnother() {
        EmployeeRepository employees = new EmployeeRepository(sessions);
        assertThat(employees.list(EMPLOYEE.reportsTo.isNull())).extracting(boss -> boss.lastName).containsExactly("Adams");
        assertThat(employees.list(EMPLOYEE.reportsTo.eq(6))).extracting(clerk -> clerk.lastName)
                .containsExactlyInAnyOrder("King", "Callahan");
    }

    @Test
    void namesWithOddCharactersAreFound() {
        TrackRepository tracks = new TrackRepository(sessions);
        assertThat(tracks.list().stream().filter(track -> !track.name().matches("\\p{ASCII}*"))).hasSize(274);
        List<Track> backslashed = tracks.list(TRACK.name.contains("\\"));
        assertThat(backslashed).hasSize(4);
        for (Track track : backslashed) {
            assertThat(tracks.list(TRACK.name.eq(track.name()))).extracting(Track::id).contains(track.id());
        }
    }
}
