package dev.rowan.it.relation.machine;

import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.relation.CarTable;
import dev.rowan.it.relation.PlateTable;
import dev.rowan.it.relation.machine.Step.Act;
import dev.rowan.schema.MetaData;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Example;

/** One to one from both sides: making room, and what is taken out, which is let go or deleted. */
final class SingleMachineTest extends Subject {

    @Override
    MetaData metadata() {
        return MetaData.of(HolderTable.HOLDER, PassTable.PASS, CarTable.CAR, PlateTable.PLATE);
    }

    @Override
    List<? extends Enum<?>> acts() {
        return List.copyOf(EnumSet.complementOf(EnumSet.of(Act.MAKE_PEER, Act.PUT_PEER, Act.TAKE_PEER, Act.REPLACE_PEERS)));
    }

    /** Put where it was all along, while its owner has another in its place. */
    @Example
    void whatMakesRoomLeadsNowhere() throws SQLException {
        play(DatabaseKind.H2, true, List.of(new Turn(Act.QUERY, 0, 1), new Turn(Act.MAKE_CHILD, 1, 0), new Turn(Act.GET, 1, 0),
                new Turn(Act.MAKE_CHILD, 0, 0), new Turn(Act.SET_ONE, 1, 2)));
    }

    @Override
    Game game(Place place, boolean choice) {
        return new SingleGame(place, choice);
    }
}
