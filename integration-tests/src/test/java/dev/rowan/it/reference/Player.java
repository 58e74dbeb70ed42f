package dev.rowan.it.reference;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToOne;
import dev.rowan.annotation.Table;

/** Leads to a record that refers to its like. */
@Table(name = "ref_players")
public class Player {
    @Id public Integer id;
    public String name;

    @ForeignKey(Team.class)
    public Integer teamId;

    @ManyToOne
    public Team team;

    public Player() {}

    public Player(String name, Team team) {
        this.name = name;
        this.team = team;
    }
}
