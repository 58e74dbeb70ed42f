package dev.rowan.it.relation.ends;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** Of one car, by a number that nobody generates. */
@Table(name = "ends_plates")
public class Plate {
    @Id public String number;
    public String color;

    public Plate() {}

    public Plate(String number) {
        this.number = number;
    }
}
