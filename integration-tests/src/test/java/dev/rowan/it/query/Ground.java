package dev.rowan.it.query;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.CompositeForeignKey;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.View;
import java.math.BigDecimal;

/** Entities for queries of every kind. */
interface Ground {

    @Table
    record Ant(@Id(assigned = true) int id) {}

    @Table
    record Bee(@Id(assigned = true) int id, @ForeignKey(Ant.class) Integer antId) {}

    /** Two ways to one table. */
    @Table
    record Route(@Id(assigned = true) int id, @ForeignKey(Ant.class) int origin, @ForeignKey(Ant.class) int goal) {}

    @Table
    record Node(@Id(assigned = true) int id, @Column(length = 10) String name, @ForeignKey(Node.class) Integer parentId) {}

    @Table
    record Shelf(@Id int hall, @Id int place, @Column(length = 20) String name) {}

    @Table(foreignKeys = @CompositeForeignKey(columns = {"hall", "place"}, value = Shelf.class))
    record Box(@Id(assigned = true) int id, Integer hall, Integer place) {}

    @Table
    record Coin(@Id(assigned = true) int id, @Column(length = 20) String name, @Column(precision = 10, scale = 2) BigDecimal worth, Integer grade,
            Metal metal) {}

    /** In another order than that of their names. */
    enum Metal { IRON, GOLD, COPPER }

    /** A view without a key. */
    @View(query = "select ant_id, id as bee_id from bee where ant_id is not null")
    record Pair(Integer antId, Integer beeId) {}
}
