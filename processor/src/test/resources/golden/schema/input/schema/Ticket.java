package schema;

import dev.rowan.annotation.Computed;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Sequence;
import dev.rowan.annotation.Table;

@Table
record Ticket(@Id @Sequence(value = "ticket_seq", start = 1000, increment = 10) Integer id, int a, @Computed("a * 2") Integer twice) {}
