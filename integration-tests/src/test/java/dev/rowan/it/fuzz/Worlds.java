package dev.rowan.it.fuzz;

import static dev.rowan.it.fuzz.Garden_BedTable.BED;
import static dev.rowan.it.fuzz.Garden_PlantTable.PLANT;
import static dev.rowan.sql.Sql.deleteFrom;

import dev.rowan.engine.Engine;
import dev.rowan.schema.MetaData;

/** Worlds in databases. */
final class Worlds {

    private Worlds() {
    }

    /** Has a world's rows stand in a database, and no others. */
    static void store(Engine engine, World world) {
        MetaData.of(BED, PLANT).createAll(engine);
        engine.transaction(tx -> {
            tx.execute(deleteFrom(PLANT).all());
            tx.execute(deleteFrom(BED).all());
            tx.insertAll(BED, world.beds());
            tx.insertAll(PLANT, world.plants());
        });
    }
}
