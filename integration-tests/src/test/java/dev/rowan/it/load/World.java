package dev.rowan.it.load;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** TechEmpower's row of a number, which is changed in place. */
@Table
class World {

    @Id(assigned = true) int id;
    @Column(name = "randomNumber") int randomNumber;

    World() {
    }

    World(int id, int randomNumber) {
        this.id = id;
        this.randomNumber = randomNumber;
    }
}
