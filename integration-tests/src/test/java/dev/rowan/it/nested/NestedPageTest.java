package dev.rowan.it.nested;

import static dev.rowan.it.nested.Sport_CoachTable.COACH;
import static dev.rowan.it.nested.Sport_PlayerTable.PLAYER;
import static dev.rowan.it.nested.Sport_SquadTable.SQUAD;
import static dev.rowan.it.nested.Sport_TeamTable.TEAM;
import static dev.rowan.sql.Sql.many;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Keyset;
import dev.rowan.sql.Page;
import dev.rowan.sql.PageRequest;
import dev.rowan.sql.Select;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Limits, pages, numbers and streams of values with lists: all of them count values, not rows. */
final class NestedPageTest extends SportFixture {

    NestedPageTest(TestDatabase database) {
        super(database);
    }

    private List<String> names(Select<TeamSheet> query) {
        return list(query).stream().map(sheet -> sheet.name() + sheet.players().size() + sheet.coaches().size()).toList();
    }

    @Test
    void aLimitCountsValues() {
        Select<TeamSheet> all = sheets().orderBy(TEAM.id.asc(), PLAYER.id.asc(), COACH.id.asc());
        assertThat(names(all.limit(2))).containsExactly("reds32", "blues21");
        assertThat(names(all.limit(2).offset(1))).containsExactly("blues21", "greens10");
        assertThat(names(all.limit(9).offset(3))).containsExactly("nobody00");
        assertThat(names(all.limit(0))).isEmpty();
        assertThat(names(sheets().limit(3))).hasSize(3);
    }

    @Test
    void theConditionIsOfTheRowsThatAreCounted() {
        assertThat(names(sheets().where(PLAYER.name.eq("ann").or(PLAYER.name.eq("eve"))).orderBy(TEAM.id.asc()).limit(1).offset(1)))
                .containsExactly("greens10");
    }

    @Test
    void theOrderMayBeByAnythingOfTheValue() {
        assertThat(names(sheets().orderBy(TEAM.grade.desc(), TEAM.name.asc()).limit(2))).containsExactly("blues21", "nobody00");
        assertThat(names(sheets().orderBy(TEAM.id.plus(1L).desc()).limit(1))).containsExactly("nobody00");
        assertThat(names(sheets().orderBy(TEAM.leagueId.desc().nullsFirst(),
                TEAM.id.asc()).limit(2))).containsExactly("greens10", "nobody00");
        assertThat(list(teams().orderBy(TEAM.id.asc()).offset(2).limit(1))).singleElement()
                .satisfies(team -> assertThat(team.league()).isNull());
    }

    @Test
    void aPageBesideARowIsRefused() {
        assertThatThrownBy(() -> engine.autocommit().page(sheets(), Keyset.first(2))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a query with lists has no pages by keyset");
    }

    @Test
    void anOrderByElementsOnlyIsRefused() {
        assertThatThrownBy(() -> list(sheets().orderBy(PLAYER.name.asc()).limit(2))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("player.name").hasMessageContaining("order by team.id before it");
        assertThatThrownBy(() -> list(sheets().orderBy(TEAM.name.asc(), PLAYER.name.asc()).limit(2)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void pagesAndNumbersCountValues() {
        Select<TeamSheet> all = sheets().orderBy(TEAM.id.asc());
        engine.transaction(tx -> {
            assertThat(tx.count(all)).isEqualTo(4);
            assertThat(tx.count(all.limit(1))).isEqualTo(4);
            Page<TeamSheet> page = tx.page(all, PageRequest.of(1, 2));
            assertThat(page.rows()).extracting(TeamSheet::name).containsExactly("greens", "nobody");
            assertThat(page.total()).isEqualTo(4);
            assertThat(tx.exists(all.offset(3))).isTrue();
            assertThat(tx.exists(all.offset(4))).isFalse();
        });
        sessions.transaction(session -> {
            assertThat(session.page(all, PageRequest.of(0, 3)).rows()).hasSize(3);
            assertThat(session.first(all).orElseThrow().coaches()).hasSize(2);
        });
    }

    @Test
    void valuesWithoutAKeyAreCountedByAllTheyHave() {
        var squads = select(SQUAD.teamId, many(SQUAD.name)).from(SQUAD);
        engine.transaction(tx -> {
            assertThat(tx.count(squads)).isEqualTo(3);
            assertThat(tx.list(squads.orderBy(SQUAD.teamId.desc()).limit(2))).extracting(row -> row.second().size())
                    .containsExactly(1, 2);
        });
    }

    @Test
    void aStreamHasTheRowsOfAValueInSuccession() {
        engine.transaction(tx -> {
            try (Stream<TeamSheet> stream = tx.stream(sheets().orderBy(TEAM.grade.asc()))) {
                assertThat(stream.map(sheet -> sheet.name() + sheet.players().size() + sheet.coaches().size()))
                        .containsExactly("greens10", "reds32", "nobody00", "blues21");
            }
            try (Stream<TeamSheet> stream = tx.stream(sheets().limit(2).orderBy(TEAM.id.desc(), PLAYER.id.asc()))) {
                assertThat(stream).extracting(TeamSheet::name).containsExactly("nobody", "greens");
            }
            try (Stream<TeamSheet> stream = tx.stream(sheets().where(TEAM.id.eq(9L)))) {
                assertThat(stream).isEmpty();
            }
            assertThatThrownBy(() -> tx.stream(sheets().orderBy(PLAYER.name.asc()))).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("player.name");
            assertThatThrownBy(() -> tx.stream(select(SQUAD.teamId, many(SQUAD.name)).from(SQUAD)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("key");
        });
        sessions.transaction(session -> {
            try (Stream<TeamSheet> stream = session.stream(sheets())) {
                assertThat(stream).hasSize(4);
            }
        });
    }

    @Test
    void whatHasNoMeaningIsRefused() {
        Select<TeamSheet> all = sheets();
        assertThatThrownBy(() -> list(all.distinct())).isInstanceOf(IllegalStateException.class).hasMessageContaining("distinct");
        assertThatThrownBy(() -> all.as("x")).isInstanceOf(IllegalStateException.class).hasMessageContaining("part of another statement");
        assertThatThrownBy(() -> all.union(all)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> list(all.forUpdate().limit(1))).isInstanceOf(IllegalStateException.class).hasMessageContaining("lock");
        assertThatThrownBy(() -> list(select(SQUAD.teamId, many(SQUAD.name), many(COACH.name)).from(SQUAD).crossJoin(COACH)))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("squad.name").hasMessageContaining("another list");
    }
}
