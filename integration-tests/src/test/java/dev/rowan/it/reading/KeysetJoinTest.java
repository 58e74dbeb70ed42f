package dev.rowan.it.reading;

import static dev.rowan.it.reading.PlayerTable.PLAYER;
import static dev.rowan.it.reading.TeamTable.TEAM;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Derived;
import dev.rowan.sql.Keyset;
import dev.rowan.sql.KeysetPage;
import dev.rowan.sql.NumberExpression;
import dev.rowan.sql.Row2;
import dev.rowan.sql.Select;
import dev.rowan.sql.TextExpression;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages of rows of several tables, of groups, of distinct rows, of records. */
@OnDatabases
final class KeysetJoinTest {
    private final Engine engine;

    KeysetJoinTest(TestDatabase database) {
        this.engine = Engine.create(database.url());
        database.emptyTables(TeamFixture.TABLES, engine);
    }

    /** A team's name and a player's. */
    record Member(String team, String player) {
    }

    @BeforeEach
    void rows() {
        TeamFixture.fill(engine);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private <T> void hold(Select<T> query, Select<T> complete) {
        List<T> all = engine.autocommit().list(complete);
        for (int size = 1; size < 4; size++) {
            assertThat(new Walk<>(engine.autocommit(), query, size).forwards()).isEqualTo(all);
            assertThat(new Walk<>(engine.autocommit(), query, size).backwards()).isEqualTo(all);
            assertThat(new Walk<>(engine.autocommit(), query, size).byCursors()).isEqualTo(all);
        }
    }

    private void assertKeys(Select<?> query, String keys) {
        assertThatThrownBy(() -> engine.autocommit().page(query, Keyset.after(1)))
                .hasMessageStartingWith("the query is ordered by " + keys + ", so");
    }

    @Test
    void ofEachRowOneOfAnother() {
        Select<Player> players = select(PLAYER).leftJoin(TEAM).orderBy(TEAM.name.desc().nullsLast());
        assertKeys(players, "[team.name, player.id]");
        hold(players, players.orderBy(PLAYER.id.asc()));
        assertThat(new Walk<>(engine.autocommit(), players, 2).forwards().stream().map(Player::id)).containsExactly(1, 2, 4, 6, 7, 3, 5);
        Select<Player> asItComes = select(PLAYER).leftJoin(TEAM).orderBy(TEAM.name.asc());
        hold(asItComes, asItComes.orderBy(PLAYER.id.asc()));
    }

    @Test
    void ofEachRowSeveralOfAnotherOrNone() {
        Select<Member> members = select(Member::new, TEAM.name, PLAYER.name).from(TEAM).leftJoin(PLAYER).orderBy(TEAM.name.asc());
        assertKeys(members, "[team.name, team.id, player.id]");
        hold(members, members.orderBy(TEAM.id.asc(), PLAYER.id.asc()));
        Select<Member> right = select(Member::new, TEAM.name, PLAYER.name).from(TEAM).rightJoin(PLAYER)
                .orderBy(TEAM.name.asc().nullsFirst());
        assertKeys(right, "[team.name, team.id, player.id]");
        hold(right, right.orderBy(TEAM.id.asc(), PLAYER.id.asc()));
    }

    @Test
    void twoOfOneTable() {
        PlayerTable other = PLAYER.as("other");
        Select<Row2<Integer, Integer>> pairs = select(PLAYER.id, other.id).from(PLAYER).join(other, PLAYER.teamId.eq(other.teamId))
                .where(PLAYER.id.lt(other.id)).orderBy(other.name.desc());
        assertKeys(pairs, "[other.name, player.id, other.id]");
        hold(pairs, pairs.orderBy(PLAYER.id.asc(), other.id.asc()));
    }

    @Test
    void groups() {
        NumberExpression<Long> size = count(PLAYER.id);
        Select<Row2<String, Long>> sizes = select(TEAM.name, size).from(TEAM).leftJoin(PLAYER).groupBy(TEAM.name).orderBy(size.desc());
        hold(sizes, sizes.orderBy(TEAM.name.asc()));
        Select<Row2<String, Long>> large = sizes.having(size.ge(1L));
        hold(large, large.orderBy(TEAM.name.asc()));
        KeysetPage<Row2<String, Long>> page = engine.autocommit().page(large, Keyset.first(1).withTotal());
        assertThat(page.rows()).containsExactly(new Row2<>("lions", 5L));
        assertThat(page.total()).isEqualTo(2);
    }

    @Test
    void groupsByAnExpressionOfWhatDiffersWithin() {
        TextExpression initial = PLAYER.name.substring(1, 1).as("initial");
        NumberExpression<Long> size = count(PLAYER.id);
        NumberExpression<Integer> half = PLAYER.id.divide(2);
        hold(select(initial, size).from(PLAYER).groupBy(initial), select(initial, size).from(PLAYER).groupBy(initial).orderBy(initial.asc()));
        Select<Row2<Integer, Long>> halves = select(half, size).from(PLAYER).groupBy(half).having(size.ge(1L)).orderBy(size.desc());
        hold(halves, halves.orderBy(half.asc()));
        Select<Row2<String, Long>> large = select(initial, size).from(PLAYER).leftJoin(TEAM).groupBy(initial, TEAM.name)
                .orderBy(TEAM.name.desc().nullsLast());
        hold(large, large.orderBy(initial.asc()));
    }

    @Test
    void distinctRows() {
        Select<Row2<String, Integer>> distinct = select(PLAYER.name, PLAYER.teamId).from(PLAYER).distinct().orderBy(PLAYER.name.desc());
        assertKeys(distinct, "[player.name, player.team_id]");
        hold(distinct, distinct.orderBy(PLAYER.teamId.asc()));
        assertThatThrownBy(() -> engine.autocommit().page(select(PLAYER.name).distinct().orderBy(PLAYER.id.asc()), Keyset.first(1)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("by anything else there would be more of them");
    }

    @Test
    void rowsOfAQuery() {
        Derived names = select(TEAM.name).union(select(PLAYER.name)).as("names");
        Select<String> all = select(names.column(TEAM.name)).orderBy(names.column(TEAM.name).desc());
        hold(all, all);
        assertThat(engine.autocommit().page(all, Keyset.first(2)).rows()).containsExactly("wolves", "lions");
    }

    @Test
    void aNamedExpression() {
        NumberExpression<Integer> doubled = PLAYER.teamId.times(2).as("doubled");
        Select<Row2<String, Integer>> named = select(PLAYER.name, doubled).orderBy(doubled.desc().nullsFirst());
        hold(named, named.orderBy(PLAYER.id.asc()));
    }
}
