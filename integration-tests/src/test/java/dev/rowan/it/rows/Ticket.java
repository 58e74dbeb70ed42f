package dev.rowan.it.rows;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Sequence;
import dev.rowan.annotation.Table;
import java.util.UUID;

/** Rows whose keys are made in other ways. */
final class Ticket {

    private Ticket() {
    }

    @Table
    record Drawn(@Id @Sequence("drawn_seq") Integer id, @Column(unique = true) String code, String note) {
    }

    @Table
    record Made(@Id UUID id, @Column(unique = true) String code, String note) {
    }
}
