package dev.rowan.it.relation;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToOne;
import dev.rowan.annotation.Table;

/** It was there first. */
@Table(name = "rel_chickens")
public class Chicken {
    @Id public Integer id;

    @ForeignKey(Egg.class)
    @Column(nullable = false)
    public Integer eggId;

    @ManyToOne public Egg egg;
}
