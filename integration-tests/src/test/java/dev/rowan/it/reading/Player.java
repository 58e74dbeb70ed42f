package dev.rowan.it.reading;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A player, perhaps of a team. */
@Table(name = "player")
record Player(@Id(assigned = true) Integer id, @ForeignKey(Team.class) Integer teamId,
        @Column(length = 20, nullable = false) String name) {
}
