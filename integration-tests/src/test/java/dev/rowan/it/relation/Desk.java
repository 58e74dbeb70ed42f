package dev.rowan.it.relation;

import dev.rowan.annotation.CompositeForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToOne;
import dev.rowan.annotation.Table;

/** In a room, by a foreign key of two columns. */
@Table(name = "rel_desks", foreignKeys = @CompositeForeignKey(columns = {"house", "roomNumber"}, value = Room.class))
public class Desk {
    @Id public Integer id;
    public String house;
    public Integer roomNumber;

    @ManyToOne({"house", "roomNumber"})
    public Room room;

    public Desk() {}
}
