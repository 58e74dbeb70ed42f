package dev.rowan.it.rows;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unique;

/** A row with defaults, a column that is written once, a computed one, and a key of its own of two columns. */
@Table(uniques = @Unique(columns = {"hall", "place"}))
class Bin {
    @Id Integer id;
    int hall;
    int place;
    @Column(length = 20, serverDefault = "'grey'") String color;
    @Column(nullable = false, serverDefault = "5") Integer size;
    @Column(length = 20, updatable = false) String maker;

    Bin() {
    }

    Bin(int hall, int place, String color, Integer size, String maker) {
        this.hall = hall;
        this.place = place;
        this.color = color;
        this.size = size;
        this.maker = maker;
    }
}
