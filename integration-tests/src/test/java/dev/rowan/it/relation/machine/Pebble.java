package dev.rowan.it.relation.machine;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A row that is not versioned, and leads nowhere. */
@Table(name = "machine_pebbles")
public class Pebble {
    @Id(assigned = true) public int id;
    public String text;
    public int number;

    public Pebble() {}

    public Pebble(int id, String text, int number) {
        this.id = id;
        this.text = text;
        this.number = number;
    }
}
