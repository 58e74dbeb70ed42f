package dev.rowan.it.nested;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.EnumType;
import dev.rowan.annotation.Enumerated;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.View;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Entities that have several of others. */
interface Sport {

    @Table
    record League(@Id(assigned = true) int id, @Column(length = 20) String name) {}

    @Table
    record Team(@Id(assigned = true) long id, @Column(length = 20) String name, @ForeignKey(League.class) Integer leagueId,
            @Enumerated(EnumType.NATIVE) Grade grade) {}

    @Table
    record Player(@Id(assigned = true) long id, @ForeignKey(Team.class) long teamId, @Column(length = 20) String name, Integer shirt,
            @ForeignKey(Player.class) Long mentorId) {}

    @Table
    record Coach(@Id(assigned = true) long id, @ForeignKey(Team.class) long teamId, @Column(length = 20) String name) {}

    /** A key of two columns. */
    @Table
    record Goal(@Id @ForeignKey(Player.class) long playerId, @Id int minute) {}

    /** With a column of each kind. */
    @Table
    record Game(@Id(assigned = true) int id, @ForeignKey(Team.class) long homeId, LocalDate day,
            @Column(precision = 9, scale = 2) BigDecimal gate,
            boolean over, @Column(length = 20, unique = true) String code) {}

    /** In another order than that of their names. */
    enum Grade { LOW, FAIR, BEST }

    /** A view without a key. */
    @View(query = "select team_id, name from player")
    record Squad(Long teamId, String name) {}
}
