package dev.rowan.it.nested;

import static dev.rowan.it.nested.Sport_CoachTable.COACH;
import static dev.rowan.it.nested.Sport_GoalTable.GOAL;
import static dev.rowan.it.nested.Sport_LeagueTable.LEAGUE;
import static dev.rowan.it.nested.Sport_PlayerTable.PLAYER;
import static dev.rowan.it.nested.Sport_SquadTable.SQUAD;
import static dev.rowan.it.nested.Sport_TeamTable.TEAM;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.many;
import static dev.rowan.sql.Sql.nested;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.it.nested.Sport.Coach;
import dev.rowan.it.nested.Sport.Goal;
import dev.rowan.it.nested.Sport.Grade;
import dev.rowan.it.nested.Sport.League;
import dev.rowan.it.nested.Sport.Player;
import dev.rowan.it.nested.Sport.Team;
import dev.rowan.schema.MetaData;
import dev.rowan.session.SessionFactory;
import dev.rowan.sql.Query;
import dev.rowan.sql.Select;
import dev.rowan.sql.Table;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Two leagues, four teams, one of them without anybody. */
@OnDatabases
abstract class SportFixture {

    private static final MetaData MODEL = MetaData.of(LEAGUE, TEAM, PLAYER, COACH, GOAL, SQUAD);

    record Name(long id, String name) {}

    record LeagueName(int id, String name) {}

    /** With a primitive, and a copy of its list. */
    record TeamView(long id, LeagueName league, List<Name> players) {
        TeamView {
            players = List.copyOf(players);
        }
    }

    record TeamSheet(String name, List<Name> players, List<Name> coaches) {}

    final TestDatabase database;
    Engine engine;
    SessionFactory sessions;

    SportFixture(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void rows() {
        engine = Engine.create(database.url());
        sessions = SessionFactory.of(engine);
        MODEL.createAll(engine);
        engine.transaction(tx -> {
            tx.execute(update(PLAYER).setNull(PLAYER.mentorId).all());
            for (Table<?> table : List.of(GOAL, COACH, PLAYER, TEAM, LEAGUE)) {
                tx.execute(deleteFrom(table).all());
            }
            tx.insertAll(LEAGUE, List.of(new League(1, "north"), new League(2, "south")));
            tx.insertAll(TEAM, List.of(new Team(1, "reds", 1, Grade.FAIR), new Team(2, "blues", 1, Grade.BEST),
                    new Team(3, "greens", null, Grade.LOW),
                    new Team(4, "nobody", 2, Grade.FAIR)));
            tx.insertAll(PLAYER, List.of(new Player(1, 1, "ann", 9, null), new Player(2, 1, "bob", null, 1L),
                    new Player(3, 1, "ann", 7, 1L),
                    new Player(4, 2, "cat", 4, null), new Player(5, 2, "dan", 5, 4L), new Player(6, 3, "eve", null, 4L)));
            tx.insertAll(COACH, List.of(new Coach(1, 1, "kim"), new Coach(2, 1, "lee"), new Coach(3, 2, "max")));
            tx.insertAll(GOAL, List.of(new Goal(1, 10), new Goal(1, 20), new Goal(3, 10), new Goal(4, 90)));
        });
    }

    @AfterEach
    void close() {
        engine.close();
    }

    /** Teams with their players, by foreign keys. */
    static Select<TeamView> teams() {
        return select(TeamView::new, TEAM.id, nested(LeagueName::new, LEAGUE.id, LEAGUE.name),
                many(nested(Name::new, PLAYER.id, PLAYER.name)))
                .from(TEAM).leftJoin(LEAGUE).leftJoin(PLAYER, PLAYER.teamId.eq(TEAM.id));
    }

    /** Names of teams with all their people, and no keys. */
    static Select<TeamSheet> sheets() {
        return select(TeamSheet::new, TEAM.name, many(nested(Name::new, PLAYER.id, PLAYER.name)),
                many(nested(Name::new, COACH.id, COACH.name)))
                .from(TEAM).leftJoin(PLAYER, PLAYER.teamId.eq(TEAM.id)).leftJoin(COACH, COACH.teamId.eq(TEAM.id));
    }

    <T> List<T> list(Query<T> query) {
        return engine.transactionResult(tx -> tx.list(query));
    }
}
