package dev.rowan.it.query;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;

/** A row that belongs to another of its table, with a default, a number with fractions, and one that the database computes. */
@Table
record Task(
        @Id Integer id,
        @Column(length = 40) String data,
        Integer parent,
        @Column(precision = 10, scale = 2) BigDecimal cost,
        @Column(serverDefault = "5") Integer x,
        @Column(serverDefault = "4") Integer y) {

    static Task of(Integer id, String data, Integer parent) {
        return new Task(id, data, parent, null, null, null);
    }
}
