package dev.rowan.it.relation.ends;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToOne;
import dev.rowan.annotation.Table;

/** With a key of two columns, in a land. */
@Table(name = "ends_places")
public class Place {
    @Id public String house;
    @Id public Integer number;

    @ForeignKey(Land.class)
    public Integer landId;

    @ManyToOne
    public Land land;

    public Place() {}

    public Place(String house, int number, Land land) {
        this.house = house;
        this.number = number;
        this.land = land;
    }
}
