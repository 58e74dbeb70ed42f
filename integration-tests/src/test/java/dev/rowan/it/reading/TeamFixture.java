package dev.rowan.it.reading;

import static dev.rowan.it.reading.PlayerTable.PLAYER;
import static dev.rowan.it.reading.TeamTable.TEAM;

import dev.rowan.engine.Engine;
import dev.rowan.schema.MetaData;
import java.util.List;

/** Two teams of one name, one without players, and a player without a team. */
final class TeamFixture {

    static final MetaData TABLES = MetaData.of(TEAM, PLAYER);

    private TeamFixture() {
    }

    static void fill(Engine engine) {
        engine.transaction(tx -> {
            tx.insertAll(TEAM, List.of(new Team(1, "lions", "l1"), new Team(2, "bears", "b1"),
                    new Team(3, "lions", "l2"), new Team(4, "wolves", null)));
            tx.insertAll(PLAYER, List.of(new Player(1, 1, "ann"), new Player(2, 1, "bob"), new Player(3, 2, "ann"),
                    new Player(4, 3, "cid"),
                    new Player(5, null, "dan"), new Player(6, 3, "ann"), new Player(7, 1, "eve")));
        });
    }
}
