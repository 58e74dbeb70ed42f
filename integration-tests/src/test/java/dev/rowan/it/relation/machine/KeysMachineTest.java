package dev.rowan.it.relation.machine;

import dev.rowan.it.relation.CountryTable;
import dev.rowan.it.relation.RiverTable;
import dev.rowan.it.relation.TownTable;
import dev.rowan.schema.MetaData;
import java.util.List;

/** Keys of one and of two columns that change, alone and with the rows that refer to them, and rows that move to another key. */
final class KeysMachineTest extends Subject {

    @Override
    MetaData metadata() {
        return MetaData.of(CountryTable.COUNTRY, TownTable.TOWN, RiverTable.RIVER);
    }

    @Override
    List<? extends Enum<?>> acts() {
        return List.of(KeysGame.Act.values());
    }

    @Override
    Game game(Place place, boolean choice) {
        return new KeysGame(place, choice);
    }
}
