package dev.rowan.it.relation.machine;

import dev.rowan.schema.MetaData;
import java.util.List;

/**
 * Versions and what others change behind the session, statements that change rows, {@code refresh}, {@code populateExisting},
 * {@code merge}, {@code expunge}, records, and objects that expire with a commit, or do not.
 */
final class RowsMachineTest extends Subject {

    @Override
    MetaData metadata() {
        return MetaData.of(SheetTable.SHEET, PebbleTable.PEBBLE, StoneTable.STONE);
    }

    @Override
    List<? extends Enum<?>> acts() {
        return List.of(RowsGame.Act.values());
    }

    @Override
    Game game(Place place, boolean choice) {
        return new RowsGame(place, choice);
    }
}
