package dev.rowan.it.query;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** A row with a column of each kind that functions and operators are for; all of them may be NULL. */
@Table(name = "query_item")
record Item(@Id(assigned = true) int id, Byte tiny, Short small, Integer number, Long large,
        @Column(precision = 12, scale = 2) BigDecimal price, @Column(precision = 18, scale = 14) BigDecimal fine,
        Double ratio, Float share, String name, @Column(length = 4000) String note, Boolean open,
        LocalDate day, LocalTime hour, LocalDateTime moment, UUID code) {

    static Item empty(int id) {
        return new Item(id, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static Item named(int id, String name) {
        return new Item(id, null, null, null, null, null, null, null, null, name, null, null, null, null, null, null);
    }

    static Item numbered(int id, Integer number, String price) {
        return new Item(id, number == null ? null : number.byteValue(), number == null ? null : number.shortValue(), number,
                number == null ? null : number.longValue(), price == null ? null : new BigDecimal(price), null,
                number == null ? null : number.doubleValue(), number == null ? null : number.floatValue(), null, null, null, null, null,
                        null,
                null);
    }
}
