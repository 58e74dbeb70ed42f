package dev.rowan.it.reading;

import static dev.rowan.it.reading.PlayerTable.PLAYER;
import static dev.rowan.it.reading.TeamTable.TEAM;
import static dev.rowan.sql.Sql.coalesce;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.orderBy;
import static dev.rowan.sql.Sql.rowNumber;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.subquery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.NoRowException;
import dev.rowan.TooManyRowsException;
import dev.rowan.engine.Engine;
import dev.rowan.engine.Executor;
import dev.rowan.it.database.CountingDataSource;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Condition;
import dev.rowan.sql.Page;
import dev.rowan.sql.PageRequest;
import dev.rowan.sql.QueryExpression;
import dev.rowan.sql.Select;
import dev.rowan.sql.TextExpression;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many rows there are, whether there is one, and that one. */
@OnDatabases
final class CountTest {
    private final CountingDataSource source;
    private final Engine engine;

    CountTest(TestDatabase database) {
        this.source = database.counting();
        this.engine = Engine.of(source.dataSource());
        database.emptyTables(TeamFixture.TABLES, engine);
    }

    @BeforeEach
    void rows() {
        TeamFixture.fill(engine);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private Executor executor() {
        return engine.autocommit();
    }

    /** Counts as many as there are; gives the text that did it. */
    private String counted(QueryExpression<?> query) {
        long rows = executor().list(query).size();
        source.statements().clear();
        assertThat(executor().count(query)).isEqualTo(rows);
        assertThat(executor().exists(query)).isEqualTo(rows > 0);
        return source.statements().sql().stream().filter(sql -> sql.startsWith("select count(")).findFirst().orElseThrow();
    }

    @Test
    void aJoinThatOnlyOrdersIsNotCounted() {
        Select<Player> byTeam = select(PLAYER).leftJoin(TEAM).orderBy(TEAM.name.asc());
        assertThat(counted(byTeam)).isEqualTo("select count(*) from player");
        Page<Player> page = executor().page(byTeam, PageRequest.of(0, 4));
        assertThat(page.total()).isEqualTo(7);
        assertThat(page.rows()).hasSize(4);
    }

    @Test
    void oneByAUniqueColumnNeither() {
        Condition named = PLAYER.name.eq(TEAM.code).and(TEAM.name.ne("bears"));
        assertThat(counted(select(PLAYER).leftJoin(TEAM, named))).doesNotContain("team");
    }

    @Test
    void aChainOfThemNeither() {
        TeamTable next = TEAM.as("next");
        Select<Player> chain = select(PLAYER).leftJoin(TEAM).leftJoin(next, next.id.eq(TEAM.id.plus(1)));
        assertThat(counted(chain)).isEqualTo("select count(*) from player");
        assertThat(counted(chain.where(next.name.eq("bears")))).contains("left join team on", "left join team ");
    }

    @Test
    void aJoinThatFiltersOrMultipliesIsCounted() {
        assertThat(counted(select(PLAYER).leftJoin(TEAM).where(TEAM.name.isNull()))).contains(" left join team");
        assertThat(counted(select(PLAYER).join(TEAM))).contains(" join team");
        assertThat(counted(select(TEAM).leftJoin(PLAYER))).contains(" left join player");
        assertThat(counted(select(PLAYER).leftJoin(TEAM, TEAM.id.gt(PLAYER.teamId)))).contains(" left join team");
        assertThat(counted(select(PLAYER).leftJoin(TEAM, TEAM.id.eq(PLAYER.teamId).or(TEAM.id.eq(1))))).contains(" left join team");
        assertThat(counted(select(PLAYER).leftJoin(TEAM, TEAM.id.eq(TEAM.id)))).contains(" left join team");
        assertThat(counted(select(PLAYER.id).from(PLAYER).leftJoin(TEAM).groupBy(PLAYER.id, TEAM.name))).contains(" left join team");
        assertThat(counted(select(TEAM.name).from(PLAYER).leftJoin(TEAM).distinct())).contains(" left join team");
    }

    @Test
    void ofDistinctRowsOnlyWhatTheyHave() {
        assertThat(counted(select(PLAYER.name).from(PLAYER).leftJoin(TEAM).distinct().orderBy(PLAYER.name.asc())))
                .isEqualTo("select count(*) from (select distinct name from player) as counted");
    }

    @Test
    void groupsAndSetsAreCountedAsRows() {
        assertThat(counted(select(PLAYER.name).groupBy(PLAYER.name).having(count().gt(1L)))).contains("group by", "having");
        assertThat(counted(select(PLAYER.name).union(select(TEAM.name)))).contains(" union ");
        assertThat(counted(select(PLAYER.name).unionAll(select(TEAM.name)).orderBy(PLAYER.name.asc()))).doesNotContain("order by");
        assertThat(counted(select(PLAYER).where(PLAYER.id.gt(100)))).isNotNull();
        assertThat(counted(select(count()).from(PLAYER).where(PLAYER.id.gt(100)))).contains(" from (select ");
    }

    @Test
    void allRowsThatMakeOneAreOneHoweverDeepTheFunctionOfThemStands() {
        assertThat(counted(select(count().plus(1L)).from(PLAYER))).contains(" from (select ");
        assertThat(counted(select(coalesce(max(PLAYER.name), "none")).from(PLAYER).where(PLAYER.id.gt(100)))).contains(" from (select ");
        assertThat(counted(select(max(PLAYER.id)).from(PLAYER).having(count().gt(100L)))).contains(" from (select ");
        assertThat(counted(select(rowNumber().over(orderBy(PLAYER.id.asc())).plus(1L)).from(PLAYER))).isEqualTo("select count(*) from player");
        assertThat(counted(select(subquery(select(count()).from(TEAM))).from(PLAYER))).isEqualTo("select count(*) from player");
    }

    @Test
    void groupsByALabelAreThereOrNot() {
        TextExpression upper = PLAYER.name.upper().as("upper_name");
        assertThat(counted(select(upper).from(PLAYER).groupBy(upper))).contains(" group by upper_name");
        assertThat(counted(select(upper).from(PLAYER).where(PLAYER.id.gt(100)).groupBy(upper))).contains(" group by upper_name");
    }

    @Test
    void limitAndOffsetDoNotCount() {
        assertThat(executor().count(select(PLAYER).orderBy(PLAYER.id.asc()).limit(2).offset(1))).isEqualTo(7);
        assertThat(executor().count(select(PLAYER.name).distinct().orderBy(PLAYER.name.asc()).limit(1))).isEqualTo(5);
        assertThat(executor().exists(select(PLAYER).orderBy(PLAYER.id.asc()).limit(2).offset(7))).isFalse();
        assertThat(executor().exists(select(PLAYER.name).distinct().orderBy(PLAYER.name.asc()).limit(9).offset(5))).isFalse();
        assertThat(executor().exists(select(PLAYER.name).distinct().orderBy(PLAYER.name.asc()).limit(9).offset(4))).isTrue();
    }

    @Test
    void whetherThereIsOneReadsOne() {
        source.statements().clear();
        assertThat(executor().exists(select(PLAYER).leftJoin(TEAM).orderBy(PLAYER.name.asc()))).isTrue();
        assertThat(source.statements().sql()).filteredOn(sql -> sql.startsWith("select")).singleElement().asString()
                .startsWith("select 1 from player").contains("limit").doesNotContain("order by").doesNotContain("join");
    }

    @Test
    void noneAndSeveralAreDifferentErrors() {
        assertThatThrownBy(() -> executor().one(select(PLAYER).where(PLAYER.id.eq(99)))).isInstanceOf(NoRowException.class);
        assertThatThrownBy(() -> executor().one(select(PLAYER))).isInstanceOf(TooManyRowsException.class);
        assertThatThrownBy(() -> executor().optional(select(PLAYER))).isInstanceOf(TooManyRowsException.class);
        assertThat(executor().optional(select(PLAYER).where(PLAYER.id.eq(99)))).isEmpty();
        assertThat(executor().first(select(PLAYER).orderBy(PLAYER.id.desc())).map(Player::id)).contains(7);
        assertThat(executor().one(select(PLAYER).where(PLAYER.id.eq(3))).name()).isEqualTo("ann");
        assertThat(executor().<String>scalar(select(PLAYER.name).where(PLAYER.id.eq(99)))).isNull();
    }
}
