package dev.rowan.it.fuzz;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ReferentialAction;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Entities for random statements: NULL nearly everywhere, the same names in both, and references to another table and their own. */
interface Garden {

    @Table(name = "fuzz_bed")
    record Bed(@Id(assigned = true) int id, Integer height, @Column(length = 40) String code, Boolean hardy, LocalDate day,
            @Column(precision = 10, scale = 2) BigDecimal price) {
    }

    @Table(name = "fuzz_plant")
    record Plant(@Id(assigned = true) int id, @ForeignKey(Bed.class) Integer bedId,
            @ForeignKey(value = Plant.class, onDelete = ReferentialAction.SET_NULL) Integer parentId, Integer height, Long seeds,
            @Column(precision = 10, scale = 2) BigDecimal price, Double ratio, @Column(length = 40) String code,
            @Column(length = 40) String name, Boolean hardy, LocalDate day, LocalDateTime moment) {
    }
}
