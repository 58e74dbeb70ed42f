package dev.rowan.it.relation.ends;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToOne;
import dev.rowan.annotation.Table;

/** Of a car, always. */
@Table(name = "ends_wheels")
public class Wheel {
    @Id public Integer id;

    @ForeignKey(Car.class)
    @Column(nullable = false)
    public Integer carId;

    @ManyToOne public Car car;
}
