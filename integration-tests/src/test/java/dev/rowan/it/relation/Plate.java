package dev.rowan.it.relation;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.OneToOne;
import dev.rowan.annotation.Table;

/** The one of a car, without which it is not. */
@Table(name = "rel_plates")
public class Plate {
    @Id public Integer id;
    public String text;

    @ForeignKey(Car.class)
    @Column(unique = true, nullable = false)
    public Integer carId;

    @OneToOne
    public Car car;

    public Plate() {}

    public Plate(String text) {
        this.text = text;
    }
}
