package dev.rowan.it.fuzz;

import dev.rowan.it.fuzz.Garden.Bed;
import dev.rowan.it.fuzz.Garden.Plant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The rows that there are. */
record World(List<Bed> beds, List<Plant> plants) {

    static World random(Random random) {
        List<Bed> beds = new ArrayList<>();
        for (int id = 1; id <= 4; id++) {
            beds.add(new Bed(id, (Integer) maybe(Kind.INT, random), (String) maybe(Kind.CODE, random), (Boolean) maybe(Kind.FLAG, random),
                    (LocalDate) maybe(Kind.DAY, random), (BigDecimal) maybe(Kind.DECIMAL, random)));
        }
        List<Plant> plants = new ArrayList<>();
        for (int id = 1; id <= 11; id++) {
            plants.add(plant(id, id == 1 || random.nextBoolean() ? null : 1 + random.nextInt(id - 1), random));
        }
        return new World(beds, plants);
    }

    static Plant plant(int id, Integer parent, Random random) {
        return new Plant(id, random.nextInt(3) == 0 ? null : 1 + random.nextInt(3), parent, (Integer) maybe(Kind.INT, random),
                (Long) maybe(Kind.LONG, random), (BigDecimal) maybe(Kind.DECIMAL, random), (Double) maybe(Kind.DOUBLE, random),
                (String) maybe(Kind.CODE, random), (String) maybe(Kind.NAME, random), (Boolean) maybe(Kind.FLAG, random),
                (LocalDate) maybe(Kind.DAY, random), (LocalDateTime) maybe(Kind.MOMENT, random));
    }

    private static Object maybe(Kind kind, Random random) {
        return random.nextInt(4) == 0 ? null : kind.value(random);
    }
}
