package dev.rowan.it.fuzz;

import dev.rowan.it.fuzz.Garden.Bed;
import dev.rowan.it.fuzz.Garden.Plant;
import dev.rowan.sql.Expression;
import dev.rowan.sql.Table;
import java.util.List;
import java.util.function.Function;

/**
 * A table with its columns as terms.
 *
 * @param table the table, or an alias of it
 * @param key its key
 * @param all its columns, the key too
 * @param rows those of it that a world has
 */
record Columns(Table<?> table, Term key, List<Term> all, Function<World, List<?>> rows) {

    static Columns of(Garden_BedTable bed) {
        Term key = bed(bed, Kind.INT, bed.id, Bed::id);
        return new Columns(bed, key, List.of(key, bed(bed, Kind.INT, bed.height, Bed::height), bed(bed, Kind.CODE, bed.code, Bed::code),
                bed(bed, Kind.FLAG, bed.hardy, Bed::hardy), bed(bed, Kind.DAY, bed.day, Bed::day),
                bed(bed, Kind.DECIMAL, bed.price, Bed::price)), World::beds);
    }

    static Columns of(Garden_PlantTable plant) {
        Term key = plant(plant, Kind.INT, plant.id, Plant::id);
        return new Columns(plant, key, List.of(key, plant(plant, Kind.INT, plant.bedId, Plant::bedId),
                plant(plant, Kind.INT, plant.parentId, Plant::parentId), plant(plant, Kind.INT, plant.height, Plant::height),
                plant(plant, Kind.LONG, plant.seeds, Plant::seeds), plant(plant, Kind.DECIMAL, plant.price, Plant::price),
                plant(plant, Kind.DOUBLE, plant.ratio, Plant::ratio), plant(plant, Kind.CODE, plant.code, Plant::code),
                plant(plant, Kind.NAME, plant.name, Plant::name), plant(plant, Kind.FLAG, plant.hardy, Plant::hardy),
                plant(plant, Kind.DAY, plant.day, Plant::day), plant(plant, Kind.MOMENT, plant.moment, Plant::moment)), World::plants);
    }

    private static Term bed(Table<?> table, Kind kind, Expression<?> column, Function<Bed, Object> value) {
        return new Term(kind, column, scene -> scene.row(table) == null ? null : value.apply((Bed) scene.row(table)));
    }

    private static Term plant(Table<?> table, Kind kind, Expression<?> column, Function<Plant, Object> value) {
        return new Term(kind, column, scene -> scene.row(table) == null ? null : value.apply((Plant) scene.row(table)));
    }

    boolean isPlant() {
        return table instanceof Garden_PlantTable;
    }
}
