package dev.rowan.it.relation;

import dev.rowan.annotation.Cascade;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.OneToOne;
import dev.rowan.annotation.Table;

/** Owns a plate, or none. */
@Table(name = "rel_cars")
public class Car {
    @Id public Integer id;
    public String name;

    @OneToOne(mappedBy = "car", cascade = Cascade.ALL, orphanRemoval = true)
    public Plate plate;

    public Car() {}

    public Car(String name) {
        this.name = name;
    }
}
