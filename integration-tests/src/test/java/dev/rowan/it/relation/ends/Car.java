package dev.rowan.it.relation.ends;

import dev.rowan.annotation.Cascade;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.OneToMany;
import dev.rowan.annotation.OneToOne;
import dev.rowan.annotation.Table;
import java.util.List;

/** Is scrapped with all that belongs to it. */
@Table(name = "ends_cars")
public class Car {
    @Id public Integer id;

    @ForeignKey(Motor.class)
    @Column(unique = true)
    public Integer motorId;

    @ForeignKey(Plate.class)
    @Column(unique = true)
    public String plateNumber;

    @OneToOne(cascade = Cascade.ALL)
    public Motor motor;

    @OneToOne(cascade = Cascade.ALL)
    public Plate plate;

    @OneToMany(mappedBy = "car", cascade = Cascade.ALL)
    public List<Wheel> wheels;
}
