package dev.rowan.it.relation;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToOne;
import dev.rowan.annotation.Table;

/** It was there first, too. */
@Table(name = "rel_eggs")
public class Egg {
    @Id public Integer id;

    @ForeignKey(Chicken.class)
    @Column(nullable = false)
    public Integer chickenId;

    @ManyToOne public Chicken chicken;
}
