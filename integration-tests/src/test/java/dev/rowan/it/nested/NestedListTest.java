package dev.rowan.it.nested;

import static dev.rowan.it.nested.Sport_CoachTable.COACH;
import static dev.rowan.it.nested.Sport_GoalTable.GOAL;
import static dev.rowan.it.nested.Sport_LeagueTable.LEAGUE;
import static dev.rowan.it.nested.Sport_PlayerTable.PLAYER;
import static dev.rowan.it.nested.Sport_SquadTable.SQUAD;
import static dev.rowan.it.nested.Sport_TeamTable.TEAM;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.many;
import static dev.rowan.sql.Sql.nested;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.NoRowException;
import dev.rowan.TooManyRowsException;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.it.nested.Sport.Coach;
import dev.rowan.it.nested.Sport.Player;
import dev.rowan.it.nested.Sport.Team;
import dev.rowan.sql.Query;
import dev.rowan.sql.Row2;
import dev.rowan.sql.Row3;
import dev.rowan.sql.Select;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists within values. */
final class NestedListTest extends SportFixture {

    NestedListTest(TestDatabase database) {
        super(database);
    }

    @Test
    void aValueHasRecordsAndListsOfThem() {
        assertThat(list(teams().orderBy(TEAM.id.asc(), PLAYER.id.desc()))).containsExactly(
                new TeamView(1, new LeagueName(1, "north"), List.of(new Name(3, "ann"), new Name(2, "bob"), new Name(1, "ann"))),
                new TeamView(2, new LeagueName(1, "north"), List.of(new Name(5, "dan"), new Name(4, "cat"))),
                new TeamView(3, null, List.of(new Name(6, "eve"))),
                new TeamView(4, new LeagueName(2, "south"), List.of()));
    }

    @Test
    void severalListsDoNotMultiplyEachOther() {
        TeamSheet sheet = engine.transactionResult(tx -> tx.one(sheets().where(TEAM.id.eq(1L)).orderBy(PLAYER.id.asc(), COACH.id.asc())));
        assertThat(sheet).isEqualTo(new TeamSheet("reds", List.of(new Name(1, "ann"), new Name(2, "bob"), new Name(3, "ann")),
                List.of(new Name(1, "kim"), new Name(2, "lee"))));
    }

    @Test
    void entitiesAreTheSessionsObjects() {
        sessions.transaction(session -> {
            Team reds = session.one(select(TEAM).where(TEAM.id.eq(1L)));
            Row3<Team, List<Player>, List<Coach>> row = session.one(select(TEAM, many(PLAYER), many(COACH)).from(TEAM)
                    .leftJoin(PLAYER, PLAYER.teamId.eq(TEAM.id)).leftJoin(COACH, COACH.teamId.eq(TEAM.id))
                    .where(TEAM.id.eq(1L)).orderBy(PLAYER.id.asc(), COACH.id.asc()));
            assertThat(row.first()).isSameAs(reds);
            assertThat(row.second()).extracting(Player::id).containsExactly(1L, 2L, 3L);
            assertThat(row.third()).extracting(Coach::id).containsExactly(1L, 2L);
            assertThat(row.second().get(0)).isSameAs(session.one(select(PLAYER).where(PLAYER.id.eq(1L))));
        });
    }

    @Test
    void aSelfJoinGivesOneObjectPerRow() {
        sessions.transaction(session -> {
            var pupil = PLAYER.as("pupil");
            List<Row2<Player, List<Player>>> rows = session.list(select(PLAYER, many(pupil)).from(PLAYER)
                    .leftJoin(pupil, pupil.mentorId.eq(PLAYER.id)).orderBy(PLAYER.id.asc(), pupil.id.asc()));
            assertThat(rows).hasSize(6);
            assertThat(rows.get(0).second()).extracting(Player::id).containsExactly(2L, 3L);
            assertThat(rows.get(0).second().get(0)).isSameAs(rows.get(1).first());
            assertThat(rows.get(3).second()).extracting(Player::id).containsExactly(5L, 6L);
            assertThat(rows.get(3).second().get(1)).isSameAs(rows.get(5).first());
            assertThat(rows.get(5).second()).isEmpty();
        });
    }

    record Scorer(String name, List<Integer> minutes) {}

    record Side(String name, List<Scorer> scorers) {}

    record Table(String league, List<Side> sides) {}

    @Test
    void listsStandWithinListsToAnyDepth() {
        Select<Table> query = select(Table::new, LEAGUE.name, many(nested(Side::new, TEAM.name,
                many(nested(Scorer::new, PLAYER.name, many(GOAL.minute))))))
                .from(LEAGUE).leftJoin(TEAM).leftJoin(PLAYER, PLAYER.teamId.eq(TEAM.id)).leftJoin(GOAL)
                .orderBy(LEAGUE.id.asc(), TEAM.id.asc(), PLAYER.id.asc(), GOAL.minute.asc());
        assertThat(list(query)).containsExactly(
                new Table("north", List.of(
                        new Side("reds", List.of(new Scorer("ann", List.of(10, 20)), new Scorer("bob", List.of()),
                                new Scorer("ann", List.of(10)))),
                        new Side("blues", List.of(new Scorer("cat", List.of(90)), new Scorer("dan", List.of()))))),
                new Table("south", List.of(new Side("nobody", List.of()))));
    }

    @Test
    void aNullIsAnElementOfAListOfValuesWhereItsRowIsThere() {
        List<Row2<String, List<Integer>>> rows = list(select(TEAM.name, many(PLAYER.shirt)).from(TEAM)
                .leftJoin(PLAYER, PLAYER.teamId.eq(TEAM.id)).orderBy(TEAM.id.asc(), PLAYER.id.asc()));
        assertThat(rows.get(0).second()).containsExactly(9, null, 7);
        assertThat(rows.get(2).second()).containsExactly((Integer) null);
        assertThat(rows.get(3).second()).isEmpty();
        assertThatThrownBy(() -> rows.get(0).second().add(1)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void rowsWithoutAKeyAreToldApartByTheirValuesAndEachIsAnElement() {
        List<Row2<Long, List<String>>> rows = list(select(SQUAD.teamId, many(SQUAD.name)).from(SQUAD)
                .orderBy(SQUAD.teamId.asc(), SQUAD.name.asc()));
        assertThat(rows).containsExactly(new Row2<>(1L, List.of("ann", "ann", "bob")), new Row2<>(2L, List.of("cat", "dan")),
                new Row2<>(3L, List.of("eve")));
    }

    @Test
    void listsOfADerivedTable() {
        Select<Row2<Long, Long>> sizes = select(PLAYER.teamId, count()).from(PLAYER).groupBy(PLAYER.teamId);
        var size = sizes.as("size");
        var number = size.column(count());
        assertThat(list(select(number, many(size.column(PLAYER.teamId))).from(size)
                .orderBy(number.asc(), size.column(PLAYER.teamId).asc())))
                .containsExactly(new Row2<>(1L, List.of(3L)), new Row2<>(2L, List.of(2L)), new Row2<>(3L, List.of(1L)));
    }

    @Test
    void oneOptionalAndFirstAreAboutValues() {
        engine.transaction(tx -> {
            Select<TeamSheet> ordered = sheets().orderBy(TEAM.id.asc(), PLAYER.id.asc(), COACH.id.asc());
            assertThat(tx.optional(ordered.where(TEAM.id.eq(1L))).orElseThrow().players()).hasSize(3);
            assertThat(tx.optional(ordered.where(TEAM.id.eq(9L)))).isEmpty();
            assertThat(tx.first(ordered).orElseThrow().players()).hasSize(3);
            assertThat(tx.scalar(ordered).name()).isEqualTo("reds");
            assertThat(tx.scalar(ordered.where(TEAM.id.eq(9L)))).isNull();
            assertThat(tx.exists(ordered)).isTrue();
            assertThat(tx.exists(ordered.where(TEAM.id.eq(9L)))).isFalse();
            assertThat(tx.execute(ordered)).as("rows").isEqualTo(6 + 2 + 1 + 1);
            assertThatThrownBy(() -> tx.one(ordered)).isInstanceOf(TooManyRowsException.class);
            assertThatThrownBy(() -> tx.optional(ordered)).isInstanceOf(TooManyRowsException.class);
            assertThatThrownBy(() -> tx.one(ordered.where(TEAM.id.eq(9L)))).isInstanceOf(NoRowException.class);
        });
    }

    @Test
    void aMapIsOfTheWholeValue() {
        Query<String> mapped = sheets().orderBy(TEAM.id.asc())
                .map(sheet -> sheet.name() + " " + sheet.players().size() + " " + sheet.coaches().size());
        assertThat(list(mapped)).containsExactly("reds 3 2", "blues 2 1", "greens 1 0", "nobody 0 0");
        sessions.transaction(session -> assertThat(session.list(mapped)).startsWith("reds 3 2"));
        engine.transaction(tx -> {
            try (var stream = tx.stream(mapped)) {
                assertThat(stream).containsExactly("reds 3 2", "blues 2 1", "greens 1 0", "nobody 0 0");
            }
        });
    }
}
