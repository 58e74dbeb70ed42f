package dev.rowan.it.relation.machine;

import dev.rowan.it.relation.CarTable;
import dev.rowan.it.relation.PlateTable;
import dev.rowan.it.relation.machine.Step.Act;
import dev.rowan.schema.MetaData;
import java.util.EnumSet;
import java.util.List;

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

    @Override
    Game game(Place place, boolean choice) {
        return new SingleGame(place, choice);
    }
}
