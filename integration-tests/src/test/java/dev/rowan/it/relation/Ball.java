package dev.rowan.it.relation;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToOne;
import dev.rowan.annotation.Table;

/** Of a person. */
@Table(name = "rel_balls")
public class Ball {
    @Id public Integer id;
    public String color;

    @ForeignKey(Person.class)
    public Integer personId;

    @ManyToOne
    public Person person;

    public Ball() {}

    public Ball(String color) {
        this.color = color;
    }
}
