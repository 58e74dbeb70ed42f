package dev.rowan.it.relation;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.OneToMany;
import dev.rowan.annotation.Table;
import java.util.Map;

/** With a key of two columns, and accessors. */
@Table(name = "rel_rooms")
public class Room {
    @Id private String house;
    @Id private Integer number;
    private String name;

    @OneToMany(mappedBy = "room")
    private Map<Integer, Desk> desks;

    public Room() {}

    public Room(String house, Integer number, String name) {
        this.house = house;
        this.number = number;
        this.name = name;
    }

    public String getHouse() {
        return house;
    }

    public void setHouse(String house) {
        this.house = house;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Map<Integer, Desk> getDesks() {
        return desks;
    }

    public void setDesks(Map<Integer, Desk> desks) {
        this.desks = desks;
    }
}
