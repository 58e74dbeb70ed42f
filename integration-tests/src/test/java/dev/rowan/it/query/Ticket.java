package dev.rowan.it.query;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Sequence;
import dev.rowan.annotation.Table;

/** Its key comes from a sequence. */
@Table
record Ticket(@Id @Sequence("query_ticket_seq") Long id, @Column(length = 40) String title, @Column(length = 40, unique = true) String code) {
}
